import type { Rule } from '../rules/rule';
import { askForImportedRules } from './imported-rules/ask';
import { watchLists } from './imported-rules/in-use';
import { rulesForAddress, watchRules } from './reader-rules/reader-rules';

/**
 * The rules to give the engine for a page, strongest first: the reader's own, then those of the lists they brought. What is
 * read is only what holds at the address, by as many look-ups as its host has labels; what ships with Galley the engine
 * knows by itself, and puts between the two.
 */
export async function rulesForHost(address: URL): Promise<Rule[]> {
  const [own, imported] = await Promise.all([rulesForAddress(address), askForImportedRules(address)]);
  return [...own, ...imported];
}

/** Calls back when any of these rules may have changed. */
export function watchRulesForHost(changed: () => void, signal: AbortSignal): void {
  watchRules(changed, signal);
  watchLists(changed, signal);
}
