import type { Rule } from '../../src/rules/rule';
import { RuleBook } from '../../src/rules/rule-book';

/**
 * Could a rule hold on a page with these bytes at this address? Asked before a page is opened; errs only on the side of yes
 * (but for a name that a page writes with character references, which none does).
 */
export function couldHold(rule: Rule, url: string, html: string): boolean {
  if (!rule.platform) return new RuleBook([rule]).rulesFor(new URL(url)).length > 0;
  const { generator, select } = rule.platform;
  const isMaker = (meta: string): boolean => meta.includes('generator') && meta.includes((generator ?? '').toLowerCase());
  if (generator && html.match(/<meta\b[^>]*>/g)?.some(isMaker)) return true;
  return select !== undefined && alternatives(select).some((one) => namesIn(one).every((name) => name.test(html)));
}

/** The parts of a selector between its commas, those in brackets left alone. */
const alternatives = (select: string): string[] => select.split(/,(?![^([]*[)\]])/);

/** What must stand in the page for a selector to find something: ids and classes as whole words, values of attributes. */
const namesIn = (select: string): RegExp[] =>
  [...select.replace(/:(?:not|is|where|has)\(.*?\)/g, '').matchAll(/[.#]([\w-]+)(?![^[]*\])|=["']?([^"'\]]+)/g)].map(([, name, value]) =>
    name ? new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'i') : new RegExp((value as string).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'i'),
  );
