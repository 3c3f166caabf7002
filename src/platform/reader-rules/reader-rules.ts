import type { Rule } from '../../rules/rule';
import { RuleBook } from '../../rules/rule-book';
import { browser } from '../browser';
import { areasInUse, isAreaKey } from './area';
import { isRulesKey, keysForAddress } from './keys';
import { readPlaces, readShelf, type Shelf } from './shelf';
import { isSound, type StoredRule } from './stored-rule';

/** The reader's rules that hold at an address, the nearest first: what the engine is given. */
export async function rulesForAddress(address: URL): Promise<Rule[]> {
  return (await keptRulesForAddress(address)).map(({ rule }) => rule);
}

/** The same with what each is kept by. */
export async function keptRulesForAddress(address: URL): Promise<StoredRule[]> {
  const places = keysForAddress(address);
  const shelves = await Promise.all((await areasInUse()).map((area) => readPlaces(area, places)));
  const enabled = new Map(soundOn(shelves).flatMap((one) => (one.enabled ? [[one.rule, one] as const] : [])));
  const everywhere = [...enabled.keys()].filter(({ hosts }) => !hosts);
  const inForce = [...new RuleBook(enabled.keys()).rulesFor(address), ...everywhere];
  return inForce.flatMap((rule) => enabled.get(rule) ?? []);
}

/** All of the reader's rules. */
export interface KeptRules {
  /** By host. */
  rules: StoredRule[];
  /** How many another version of Galley wrote, which this one keeps and cannot read. */
  unreadable: number;
}

/** Everything that is in use on this device. */
export async function readRules(): Promise<KeptRules> {
  const shelves = await Promise.all((await areasInUse()).map(readShelf));
  const nameOf = ({ rule }: StoredRule) => rule.hosts?.[0] ?? rule.name ?? '';
  const places = shelves.flatMap((shelf) => [...shelf.values()]);
  const unreadable = places.reduce((sum, { rules, sealed }) => sum + rules.filter((rule) => !isSound(rule)).length + (sealed ? 1 : 0), 0);
  return { rules: soundOn(shelves).sort((a, b) => nameOf(a).localeCompare(nameOf(b))), unreadable };
}

/** Calls back when rules changed, in whichever tab or device. */
export function watchRules(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => isRulesKey(key) || isAreaKey(key))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** What can be read. A rule of several hosts is there once for each. */
function soundOn(shelves: readonly Shelf[]): StoredRule[] {
  const all = shelves.flatMap((shelf) => [...shelf.values()]).flatMap(({ rules }) => rules.filter(isSound));
  return [...new Map(all.map((rule) => [rule.id, rule])).values()];
}
