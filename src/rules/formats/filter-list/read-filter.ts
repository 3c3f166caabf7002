import { RuleParser } from '@adguard/agtree/parser';
import type { AnyCosmeticRule } from '@adguard/agtree';
import { everySite } from '../../imported/keys';
import { hostName } from '../host-name';
import { Refusal } from '../refusal';
import type { Filter } from './filter';
import { pathGlobs } from './path-globs';
import { readSelections, unquoted } from './read-selection';

const options = {
  tolerant: false,
  isLocIncluded: false,
  parseAbpSpecificRules: true,
  parseUboSpecificRules: true,
  includeRaws: false,
  ignoreComments: true,
  parseHostRules: false,
  parseHtmlFilteringRuleBodies: false,
};

/** What a line of a filter list says: nothing (a comment), some filters, and what of it could not be taken. */
export interface ReadLine {
  filters: Filter[];
  refused: Refusal[];
}
const nothing: ReadLine = { filters: [], refused: [] };
/** One for all: an error costs more to make than the line to read, and most lines of most lists are these. */
const forRequests: ReadLine = { filters: [], refused: [new Refusal('network')] };

/** Reads one line of a list of uBlock Origin or AdGuard. Never throws. */
export function readFilter(line: string): ReadLine {
  const text = line.trim();
  if (!text || text.startsWith('!') || /^\[(?!\$)/.test(text) || /^#(?:\s|$)/.test(text)) return nothing;
  // Only these can stand between the hosts and the selector; all else is for requests, the greater part of most lists.
  if (!text.includes('#') && !text.includes('$$') && !text.includes('$@$')) return forRequests;
  try {
    const rule = RuleParser.parse(text, options);
    if (rule.category === 'Cosmetic') return readCosmetic(rule as AnyCosmeticRule);
    return rule.category === 'Network' ? forRequests : nothing;
  } catch (error) {
    return {
      filters: [],
      refused: [error instanceof Refusal ? error : new Refusal('broken', error instanceof Error ? error.message : String(error))],
    };
  }
}

function readCosmetic(rule: AnyCosmeticRule): ReadLine {
  const { hosts, notHosts, refused } = readHosts(rule);
  // A filter that has lost all its hosts would hold everywhere.
  if (refused.length > 0 && hosts.length === 0) return { filters: [], refused };
  const path = readPath(rule);
  const filters = readSelections(bodyOf(rule)).map((selection) => ({
    ...selection,
    hosts,
    notHosts,
    ...(path ? { path } : {}),
    exception: rule.exception,
  }));
  return { filters, refused };
}

/** The selector of a filter that hides. @throws Refusal for those that do something else. */
function bodyOf(rule: AnyCosmeticRule): string {
  if (rule.type === 'ElementHidingRule') return rule.body.selectorList.value;
  if (rule.type === 'CssInjectionRule') {
    if (rule.body.remove && rule.body.mediaQueryList === undefined) return rule.body.selectorList.value;
    throw new Refusal('style');
  }
  throw new Refusal(rule.type === 'HtmlFilteringRule' ? 'html' : 'script');
}

function readHosts(rule: AnyCosmeticRule): { hosts: string[]; notHosts: string[]; refused: Refusal[] } {
  const [hosts, notHosts, refused]: [string[], string[], Refusal[]] = [[], [], []];
  const inModifier =
    modifier(rule, 'domain')
      ?.split('|')
      .map((value) => ({ value: value.replace(/^~/, ''), exception: value.startsWith('~') })) ?? [];
  const named = [...rule.domains.children, ...inModifier];
  // `*` is all sites, whatever else is named: then only those count where it must not hold.
  const everywhere = named.some(({ value, exception }) => value === everySite && !exception);
  for (const { value, exception } of everywhere ? named.filter((one) => one.exception) : named) {
    try {
      (exception ? notHosts : hosts).push(hostName(value));
    } catch (error) {
      // Where it must not hold cannot be read: then it holds nowhere.
      if (exception || !(error instanceof Refusal)) throw error;
      refused.push(error);
    }
  }
  return { hosts, notHosts, refused };
}

function readPath(rule: AnyCosmeticRule): string | undefined {
  for (const { name } of rule.modifiers?.children ?? [])
    if (!['path', 'domain', 'matches-path'].includes(name.value)) throw new Refusal('condition', name.value);
  if (rule.modifiers?.children.some(({ exception }) => exception)) throw new Refusal('condition', ':not(:matches-path())');
  const has = rule.modifiers?.children.some(({ name }) => name.value !== 'domain');
  const inBrackets = modifier(rule, 'matches-path');
  const path = modifier(rule, 'path') ?? (/^["']/.test(inBrackets ?? '') ? unquoted(inBrackets as string) : inBrackets);
  if (has) pathGlobs(path ?? '');
  return path;
}

const modifier = (rule: AnyCosmeticRule, name: string): string | undefined =>
  rule.modifiers?.children.find((one) => one.name.value === name)?.value?.value;
