import { balanced } from '../../balanced';
import { hostKey } from '../../page-host';
import type { Rule, RuleMark } from '../../rule';
import { hostName } from '../host-name';
import { Refusal } from '../refusal';
import { foreignDirectives, ownDirectives } from './directives';
import type { Directive, SiteConfig } from './site-config';

/** What a site config becomes: a rule, where it says anything Galley can carry out, and what it says besides. */
export interface ReadConfig {
  rule?: Rule;
  /** Directives that are in the rule. */
  taken: number;
  refused: Refusal[];
  /** Nothing of it can be taken, for its host is none. */
  isRefused?: true;
}

/** The rule that a site config amounts to. Never throws. */
export function ruleOfConfig({ host, directives }: SiteConfig): ReadConfig {
  const refused: Refusal[] = [];
  const understood = directives.filter(({ name, value }) => {
    const reason = foreignDirectives.get(name);
    if (reason) refused.push(new Refusal(reason, name));
    else if (!ownDirectives.has(name)) refused.push(new Refusal('unknown', name));
    else if (!value || value.length > 1000 || (name.startsWith('test_') ? false : !balanced(value)))
      refused.push(new Refusal('broken', value || name));
    else return true;
    return false;
  });
  try {
    const hosts = hostsOf(host);
    const { test, ...says } = saysOf(understood);
    const rule = { from: 'imported' as const, hosts, ...says, ...(test ? { test } : {}) };
    return { ...(Object.keys(says).length > 0 ? { rule } : {}), taken: understood.length, refused };
  } catch (error) {
    if (error instanceof Refusal) return { taken: 0, refused: [error], isRefused: true };
    throw error;
  }
}

/** `.example.com` is all below it too; a config of a host holds with and without `www.`. */
const hostsOf = (host: string): string[] =>
  host.startsWith('.') ? [`*.${hostName(host.slice(1))}`] : [hostKey(hostName(host.replace(/^\*\./, '')))];

function saysOf(directives: readonly Directive[]): Rule {
  const values = (name: string) => directives.filter((one) => one.name === name).map(({ value }) => value);
  const [url] = values('test_url').filter((address) => URL.canParse(address));
  const [has] = values('test_contains');
  const remove: RuleMark[] = [
    ...values('strip').map((path) => ({ kind: 'other' as const, select: asPath(path) })),
    ...values('strip_id_or_class').map((word) => ({ kind: 'other' as const, select: named(word), inArticle: true })),
    ...values('strip_image_src').map((word) => ({ kind: 'other' as const, select: `img[src*=${quoted(word)}]`, inArticle: true })),
  ];
  const fields = {
    title: oneOf(values('title')),
    byline: oneOf(values('author')),
    published: oneOf(values('date')),
    nextPage: oneOf(values('next_page_link')),
    singlePage: oneOf(values('single_page_link')),
  };
  return {
    ...(values('body').length > 0 ? { article: values('body').map(asPath) } : {}),
    ...(remove.length > 0 ? { remove } : {}),
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    ...(url && has ? { test: { url, has } } : {}),
  };
}

/** XPath as rules tell it from CSS: what begins otherwise (`id('x')`, `concat(…)`) goes into brackets. */
const asPath = (path: string): string => (/^(?:\.?\/|\()/.test(path) ? path : `(${path})`);

/** Several ways to find a field are one: the first in the page that any of them finds. Functions cannot be joined. */
function oneOf(paths: readonly string[]): string | undefined {
  const nodes = paths.filter((path) => /^\(?\/\//.test(path));
  const joined = nodes.join(' | ');
  if (nodes.length < 2 || joined.length > 1000) return paths[0] === undefined ? undefined : asPath(paths[0]);
  return `(${joined})`;
}

/** Their meaning is "contains", and only inside the article. */
const named = (word: string): string => `[id*=${quoted(word)}], [class*=${quoted(word)}]`;

const quoted = (word: string): string => `"${word.replace(/^(["'])(.*)\1$/, '$2').replace(/["\\]/g, '\\$&')}"`;
