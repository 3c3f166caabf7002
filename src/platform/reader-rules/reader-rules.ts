import type { Rule } from '../../rules/rule';
import { RuleBook } from '../../rules/rule-book';
import { browser } from '../browser';
import { areas, chooseRulesArea, type RulesArea, rulesArea } from './area';
import { isRulesKey, keysForAddress, keysOfRule } from './keys';
import { type StoredRule, soundRules } from './stored-rule';

/** Everything in both areas under some keys, or under all. A rule of several hosts is there once for each. */
async function stored(keys: string[] | null): Promise<StoredRule[]> {
  const found = await Promise.all(areas.map((area) => browser.storage[area].get(keys)));
  const items = found.flatMap((items) => Object.entries(items)).filter(([key]) => isRulesKey(key));
  return [...new Map(items.flatMap(([, rules]) => soundRules(rules)).map((rule) => [rule.id, rule])).values()];
}

/** The reader's rules that hold at an address, the nearest first: what the engine is given. */
export async function rulesForAddress(address: URL): Promise<Rule[]> {
  return (await keptRulesForAddress(address)).map(({ rule }) => rule);
}

/** The same with what each is kept by. */
export async function keptRulesForAddress(address: URL): Promise<StoredRule[]> {
  const enabled = (await stored(keysForAddress(address))).filter((one) => one.enabled);
  const rules = enabled.map(({ rule }) => rule);
  const everywhere = rules.filter(({ hosts }) => !hosts);
  const inForce = [...new RuleBook(rules).rulesFor(address), ...everywhere];
  return inForce.flatMap((rule) => enabled.find((one) => one.rule === rule) ?? []);
}

/** All of the reader's rules, by host. */
export async function readRules(): Promise<StoredRule[]> {
  const nameOf = ({ rule }: StoredRule) => rule.hosts?.[0] ?? rule.name ?? '';
  return (await stored(null)).sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

/** Keeps a rule: a new one, or in place of the one with its id. Rejects when storage is full; nothing is lost then. */
export const saveRule = (rule: StoredRule): Promise<void> => saveRules([rule]);

/** Keeps many rules at once. */
export async function saveRules(rules: readonly StoredRule[], to?: RulesArea): Promise<void> {
  await alone(async () => {
    const area = to ?? (await rulesArea());
    const before = await read(area);
    await write(area, before, [...withoutIds(before, rules), ...rules]);
  });
}

/** Forgets rules. */
export async function removeRules(ids: readonly string[]): Promise<void> {
  await alone(async () => {
    for (const area of areas) {
      const before = await read(area);
      const after = before.filter(({ id }) => !ids.includes(id));
      if (after.length < before.length) await write(area, before, after);
    }
  });
}

/** Moves all rules to where the reader wants them. They leave the old place when they are in the new one. */
export async function moveRules(to: RulesArea): Promise<void> {
  const from = areas.find((area) => area !== to) as RulesArea;
  const moving = await read(from);
  await saveRules(moving, to);
  await chooseRulesArea(to);
  await alone(() => write(from, moving, []));
}

/** Calls back when rules changed, in whichever tab or device. */
export function watchRules(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some(isRulesKey)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function read(area: RulesArea): Promise<StoredRule[]> {
  const items = Object.entries(await browser.storage[area].get(null)).filter(([key]) => isRulesKey(key));
  return [...new Map(items.flatMap(([, rules]) => soundRules(rules)).map((rule) => [rule.id, rule])).values()];
}

/** Writes what differs: first what is new, so that a full storage refuses before anything went. */
async function write(area: RulesArea, before: readonly StoredRule[], after: readonly StoredRule[]): Promise<void> {
  const [old, fresh] = [byKey(before), byKey(after)];
  const changed = Object.entries(fresh).filter(([key, rules]) => JSON.stringify(rules) !== JSON.stringify(old[key]));
  if (changed.length > 0) await browser.storage[area].set(Object.fromEntries(changed));
  const gone = Object.keys(old).filter((key) => !(key in fresh));
  if (gone.length > 0) await browser.storage[area].remove(gone);
}

function byKey(rules: readonly StoredRule[]): Record<string, StoredRule[]> {
  const groups: Record<string, StoredRule[]> = {};
  for (const rule of rules) for (const key of keysOfRule(rule.rule)) groups[key] = [...(groups[key] ?? []), rule];
  return groups;
}

const withoutIds = (rules: readonly StoredRule[], ids: readonly StoredRule[]) => {
  const replaced = new Set(ids.map(({ id }) => id));
  return rules.filter(({ id }) => !replaced.has(id));
};

/** One writer at a time among our pages and the background: two tabs may edit at once. */
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('galley-rules', work);
