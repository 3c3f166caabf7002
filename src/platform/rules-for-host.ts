import type { Rule } from '../rules/rule';
import { rulesForAddress, watchRules } from './reader-rules/reader-rules';

/**
 * The rules to give the engine for a page, strongest first: the reader's own. What is read is only what holds at the address,
 * by as many look-ups as its host has labels; what ships with Galley the engine knows by itself.
 */
export const rulesForHost = (address: URL): Promise<Rule[]> => rulesForAddress(address);

/** Calls back when any of these rules may have changed. */
export const watchRulesForHost = (changed: () => void, signal: AbortSignal): void => watchRules(changed, signal);
