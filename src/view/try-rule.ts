import { extract } from '../engine/extract';
import type { Removed } from '../engine/article';
import type { TriedRule } from '../platform/report';
import { rulesForHost } from '../platform/rules-for-host';
import type { Rule } from '../rules/rule';

const name = 'tried';

/** Lays the page out with one more rule, before the others, and shows nothing. */
export async function tryRule(rule: Rule): Promise<TriedRule> {
  const others = await rulesForHost(new URL(location.href));
  const article = extract(document, { rules: [{ ...rule, from: 'reader', name }, ...others] });
  const own = <T extends Removed>(all: readonly T[] = []): T[] => all.filter((one) => one.rule === `reader:${name}`);
  return { removed: own(article?.removed), undone: own(article?.undone) };
}
