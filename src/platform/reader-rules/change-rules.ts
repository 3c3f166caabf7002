import type { Rule } from '../../rules/rule';
import { alone } from './alone';
import { areasInUse, type RulesArea, rulesArea } from './area';
import { readShelf, type Shelf } from './shelf';
import { idOf, isSound, type StoredRule } from './stored-rule';
import { everythingOn, placed, writeShelf } from './write-shelf';

/** Keeps a rule: a new one, or in place of the one with its id. Rejects when storage is full; nothing is lost then. */
export const saveRule = (rule: StoredRule): Promise<void> => saveRules([rule]);

/** Keeps many rules at once: new ones where the reader wants them, the others where they already are. */
export const saveRules = (rules: readonly StoredRule[]): Promise<void> => alone(() => put(rules));

/** What stands in storage instead of what was expected; nothing, where the rule was deleted meanwhile. */
export type Replaced = { done: true } | { now: StoredRule | undefined };

/**
 * Gives a rule another text, if it still says what the reader had before them; else another tab or device has changed it
 * meanwhile, and nothing is written. Whether it is switched on is left as it is now.
 */
export const replaceRule = (id: string, before: Rule, after: Rule): Promise<Replaced> =>
  alone(async () => {
    const now = await find(id);
    if (!now || JSON.stringify(now.rule) !== JSON.stringify(before)) return { now };
    await put([{ ...now, rule: after }]);
    return { done: true };
  });

/** Switches a rule on or off, whatever it says by now. One that is gone stays gone. */
export const switchRule = (id: string, enabled: boolean): Promise<void> =>
  alone(async () => {
    const now = await find(id);
    if (now) await put([{ ...now, enabled }]);
  });

/** Forgets rules, wherever this device has them. */
export const removeRules = (ids: readonly string[]): Promise<void> =>
  alone(async () => {
    for (const area of await areasInUse()) await writeShelf(area, await readShelf(area), new Set(ids), []);
  });

async function put(rules: readonly StoredRule[]): Promise<void> {
  const inUse = await areasInUse();
  const shelves = new Map<RulesArea, Shelf>();
  for (const area of inUse) shelves.set(area, await readShelf(area));
  const homes = new Map<string, RulesArea>();
  for (const [area, shelf] of shelves) for (const [, rule] of everythingOn(shelf)) homes.set(idOf(rule), area);
  const area = await rulesArea();
  for (const [home, shelf] of shelves) {
    const here = rules.filter(({ id }) => (homes.get(id) ?? area) === home);
    if (here.length > 0) await writeShelf(home, shelf, new Set(here.map(({ id }) => id)), placed(here));
  }
}

async function find(id: string): Promise<StoredRule | undefined> {
  const shelves = await Promise.all((await areasInUse()).map(readShelf));
  return shelves
    .flatMap(everythingOn)
    .map(([, rule]) => rule)
    .filter(isSound)
    .findLast((rule) => rule.id === id);
}
