import * as v from 'valibot';
import { balanced } from './balanced';
import { clutterKinds, pageKinds } from './kinds';
import { addressHost, everywhere } from './page-host';
import type { Rule, RuleMark } from './rule';
import { stepsSchema } from './step-schema';

/** Names that a build tool made and the next build will change: css-1x2y3z, sc-bdVaJa, _abc12, Component__name--3xYzQ. */
const hashed =
  /(?:^|[.#"'\s])(?:css|sc|jsx|emotion|svelte|styled)-(?=[\w-]*\d|[a-z]+[A-Z])[\w-]{4,}|[.#]_[\w]{5,}|__[\w-]*?[-_]+(?=\w*\d)(?=\w*[A-Za-z])\w{5,}(?![\w-])|[.#](?=\w*\d\w*\d)(?=\w*[a-z])[a-f0-9]{8,}(?![\w-])/;
/** Does a selector name a class that the next build of the site will change? */
export const namesHashedClass = (selector: string): boolean => hashed.test(selector);
const counted = /:nth-(?:last-)?(?:child|of-type)|:(?:first|last|only)-child\b.*>.*:(?:first|last|only)-child\b/;
const host = /^(?:\*\.)?(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?\.)*[\p{L}\p{N}-]+$/u;

const line = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'), v.maxLength(1000, 'is longer than 1,000 characters'));

const selector = v.pipe(
  line,
  v.check((text) => !namesHashedClass(text), 'names a hashed class, which the next build of the site will change'),
  v.check((text) => !counted.test(text), 'counts children (:nth-child); name the heading, the role or the text instead'),
  v.check((text) => balanced(text), 'has a bracket or a quote without its other half'),
);

const mark = v.pipe(
  v.strictObject({
    kind: v.picklist(clutterKinds, `is none of ${clutterKinds.join(', ')}`),
    select: v.optional(selector),
    heading: v.optional(line),
    says: v.optional(line),
    steps: v.optional(stepsSchema),
    inArticle: v.optional(v.boolean()),
    because: v.optional(line),
  }),
  v.check(({ select, heading, says }) => Boolean(select ?? heading ?? says), 'needs select, heading or says'),
  v.check(({ select, steps }) => Boolean(select) || !steps, 'has steps, and no select to begin with'),
);

const hostName = v.pipe(
  line,
  v.maxLength(253, 'is longer than a host name can be'),
  v.check(
    (text) => text === everywhere || (host.test(text) && addressHost(text.replace(/^\*\./, '')) !== undefined),
    'is no host: write example.com, or *.example.com for all below it',
  ),
);
const path = v.pipe(
  line,
  v.startsWith('/', 'must begin with /'),
  v.check((text) => !/[\\^$()[\]{}|+]/.test(text), 'is no path: only * stands for anything'),
);
const optionalSelector = v.optional(selector);

/** What a rule may say; see docs/rules.md. */
export const ruleSchema = v.pipe(
  v.strictObject({
    name: v.optional(line),
    from: v.optional(v.picklist(['reader', 'shipped', 'imported'])),
    hosts: v.optional(v.pipe(v.array(hostName), v.minLength(1, 'names no host'))),
    platform: v.optional(
      v.pipe(
        v.strictObject({ generator: v.optional(line), select: v.optional(selector) }),
        v.check(({ generator, select }) => Boolean(generator ?? select), 'needs generator or select'),
      ),
    ),
    paths: v.optional(v.array(path)),
    article: v.optional(v.array(selector)),
    remove: v.optional(v.array(mark)),
    keep: v.optional(v.array(mark)),
    title: optionalSelector,
    byline: optionalSelector,
    published: optionalSelector,
    modified: optionalSelector,
    section: optionalSelector,
    nextPage: optionalSelector,
    singlePage: optionalSelector,
    pageKind: v.optional(v.picklist(pageKinds)),
    test: v.optional(v.strictObject({ url: v.pipe(line, v.url('is no address')), has: line, hasNot: v.optional(line) })),
  }),
  v.check(({ hosts, platform }) => Boolean(hosts) !== Boolean(platform), 'needs hosts or platform, and not both'),
  v.check(
    (rule) => !rule.hosts?.includes(everywhere) || fitsAnySite(rule),
    'holds on all sites (*), so it may only remove or keep, and by a heading or by words',
  ),
);

/** A part of a rule that breaks the schema: where in the rule, and what is wrong with it. */
export interface RuleError {
  at: string;
  reason: string;
}

/** What is wrong with a rule, or nothing. The same check runs at build time and when a reader saves a rule. */
export function ruleErrors(rule: unknown): RuleError[] {
  const checked = v.safeParse(ruleSchema, rule);
  return checked.success ? [] : checked.issues.map((issue) => ({ at: v.getDotPath(issue) ?? 'rule', reason: issue.message }));
}

/** A rule from data of unknown origin; throws with every error in one message. */
export function parseRule(data: unknown): Rule {
  const errors = ruleErrors(data);
  if (errors.length > 0) throw new TypeError(errors.map(({ at, reason }) => `${at} ${reason}`).join('; '));
  return data as Rule;
}

/** What may stand in a rule for sites nobody has looked at: their class names say nothing there. */
function fitsAnySite({
  name,
  from,
  hosts,
  paths,
  remove,
  keep,
  ...rest
}: {
  [field: string]: unknown;
  remove?: RuleMark[];
  keep?: RuleMark[];
}): boolean {
  const marks = [...(remove ?? []), ...(keep ?? [])];
  return Object.values(rest).every((value) => value === undefined) && marks.every(({ heading, says }) => Boolean(heading ?? says));
}
