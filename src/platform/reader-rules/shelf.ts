import { browser } from '../browser';
import type { RulesArea } from './area';
import { isRulesKey, partKey, placeOf } from './keys';
import { NewerRules, readItem } from './stored-item';

/** What stands in one place: the rules of a host, as they were written, and the items they are kept in. */
export interface Place {
  rules: unknown[];
  items: Map<string, unknown>;
  /** A newer Galley wrote here: nothing may be changed. */
  sealed: boolean;
}

/** The places of one area. */
export type Shelf = ReadonlyMap<string, Place>;

/** Everything in an area. */
export const readShelf = async (area: RulesArea): Promise<Shelf> => shelfOf(await browser.storage[area].get(null));

/** What stands in some places: one look-up, and a second where a host has more rules than fit in one item. */
export async function readPlaces(area: RulesArea, places: string[]): Promise<Shelf> {
  const items = await browser.storage[area].get(places);
  const further = [...shelfOf(items)].flatMap(([place, { parts }]) => Array.from({ length: parts - 1 }, (_, at) => partKey(place, at + 2)));
  return shelfOf(further.length > 0 ? { ...items, ...(await browser.storage[area].get(further)) } : items);
}

/** storage.sync takes no more items than these. */
const mostParts = 512;

/** A place, and of how many parts its first says it is made. */
type InParts = Place & { parts: number };

function shelfOf(items: Record<string, unknown>): Map<string, InParts> {
  const shelf = new Map<string, InParts>();
  const partOf = ([key]: [string, unknown]) => placeOf(key).part;
  const own = Object.entries(items).filter(([key]) => isRulesKey(key));
  for (const [key, value] of own.sort((a, b) => partOf(a) - partOf(b))) {
    const { place: name } = placeOf(key);
    const place: InParts = shelf.get(name) ?? { rules: [], items: new Map(), sealed: false, parts: 1 };
    shelf.set(name, place);
    place.items.set(key, value);
    try {
      const { rules, parts = 1 } = readItem(value);
      for (const rule of rules) place.rules.push(rule);
      place.parts = Math.min(mostParts, Math.max(place.parts, parts));
    } catch (error) {
      if (!(error instanceof NewerRules)) throw error;
      place.sealed = true;
    }
  }
  return shelf;
}
