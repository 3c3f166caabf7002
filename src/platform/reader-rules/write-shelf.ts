import { browser } from '../browser';
import type { RulesArea } from './area';
import { keysOfRule } from './keys';
import { packed } from './packing';
import type { Shelf } from './shelf';
import { NewerRules, printItem } from './stored-item';
import { idOf, type StoredRule } from './stored-rule';

/** A rule in its place, as it is to be written; perhaps one that only another version can read. */
export type Placed = [place: string, rule: unknown];

/** Rules where they belong: one of several hosts stands in the place of each. */
export const placed = (rules: readonly StoredRule[]): Placed[] =>
  rules.flatMap((rule) => keysOfRule(rule.rule).map((place): Placed => [place, rule]));

/** All that stands in an area. */
export const everythingOn = (shelf: Shelf): Placed[] =>
  [...shelf].flatMap(([place, { rules }]) => rules.map((rule): Placed => [place, rule]));

/**
 * Takes the rules with these ids from an area and puts others there. Only the places that change are written, and first what
 * is new, so that a full storage refuses before anything went. @throws NewerRules, RuleTooLarge
 */
export async function writeShelf(area: RulesArea, shelf: Shelf, without: ReadonlySet<string>, put: readonly Placed[]): Promise<void> {
  const places = new Map<string, unknown[]>();
  for (const [place, { rules }] of shelf) {
    const left = rules.filter((rule) => !without.has(idOf(rule)));
    if (left.length < rules.length) places.set(place, left);
  }
  for (const [place, rule] of put) {
    const rules = places.get(place) ?? [...(shelf.get(place)?.rules ?? [])];
    places.set(place, rules);
    rules.push(rule);
  }
  if ([...places.keys()].some((place) => shelf.get(place)?.sealed)) throw new NewerRules();
  const before = new Map([...places.keys()].flatMap((place) => [...(shelf.get(place)?.items ?? [])]));
  const after = new Map([...places].flatMap(([place, rules]) => packed(place, rules, area)));
  const changed = [...after].filter(([key, item]) => JSON.stringify(item) !== JSON.stringify(before.get(key)));
  const gone = [...before.keys()].filter((key) => !after.has(key));
  // What is about to go is emptied in the same stroke: in a full storage there is no room for both, not even for a moment.
  const emptied = gone.map((key) => [key, printItem([], 1)] as const);
  if (changed.length > 0) await browser.storage[area].set(Object.fromEntries([...changed, ...emptied]));
  if (gone.length > 0) await browser.storage[area].remove(gone);
}
