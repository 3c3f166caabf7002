import { linearPattern, PatternRefused } from '../../linear-pattern';
import type { RuleSelection, RuleStep } from '../../rule';
import { Refusal } from '../refusal';
import { argument, skip, splitAtCommas } from './scan';

type Role = 'page' | 'has' | 'not';
const words = new Set(['has-text', 'contains', '-abp-contains']);
const insides = new Set(['has', '-abp-has', 'if', 'not', 'if-not']);
/** What blockers add to CSS and Galley does not follow: styles as computed, scripts' properties, changes of the page. */
const foreign =
  /^(?:matches-(?:css|attr|property|prop|media|path|css-before|css-after)|others|watch-attrs?|remove(?:-attr|-class)?|style|shadow|properties|-abp-.*|nth-of|spath|subject)$/;

/** The selections of a cosmetic filter, one for each part between commas. @throws Refusal */
export const readSelections = (text: string): (RuleSelection & { select: string })[] =>
  splitAtCommas(text).map((part) => {
    const { select = '*', ...rest } = readSelection(part, 'page');
    return { select, ...rest };
  });

/** One selector with blockers' additions, as a CSS selector and the steps after it. */
function readSelection(text: string, role: Role): RuleSelection {
  const steps: RuleStep[] = [];
  let select: string | undefined;
  let css = '';
  const flush = () => {
    if (steps.length > 0) steps.push(...moves(css));
    else if (css.trim()) select = complete(css);
    css = '';
  };
  for (let at = 0; at < text.length; ) {
    const name = text[at] === ':' ? /^:(-?[a-z][a-z-]*)\(/.exec(text.slice(at, at + 40))?.[1] : undefined;
    const own = name && (words.has(name) || ['upward', 'nth-ancestor', 'xpath', 'min-text-length'].includes(name));
    if (name && foreign.test(name) && !own && !insides.has(name)) throw new Refusal('pseudo', `:${name}()`);
    const { value, end } = name
      ? argument(text, at + name.length + 2, words.has(name) || name === 'xpath')
      : { value: '', end: skip(text, at) };
    if (name && (own || (insides.has(name) && !isNative(name, value)))) {
      flush();
      if (select === undefined && name === 'xpath' && steps.length === 0)
        select = isPath(unquoted(value)) ? unquoted(value) : `(${unquoted(value)})`;
      else {
        if (select === undefined && steps.length === 0 && role !== 'not') select = '*';
        steps.push(...stepsOf(name, value));
      }
    } else {
      if (name && !isNative(name, value)) throw new Refusal('pseudo', `:${name}()`);
      css += text.slice(at, end);
    }
    at = end;
  }
  flush();
  if (select === undefined && steps.length === 0) throw new Refusal('broken', text);
  return { ...(select === undefined ? {} : { select }), ...(steps.length > 0 ? { steps } : {}) };
}

/** Does a browser know this by itself? Not where blockers' words stand in it, nor `:has()` inside `:has()`. */
const isNative = (name: string, value: string): boolean =>
  !/^(?:-abp-has|if|if-not)$/.test(name) &&
  !/:(?:has-text|-?(?:abp-)?contains|upward|nth-ancestor|xpath|min-text-length|-abp-[a-z]+|if|if-not|matches-[a-z-]+)\(/.test(value) &&
  !(name === 'has' && /:has\(/.test(value));

/** Is it plain from its beginning that this is XPath? */
const isPath = (text: string): boolean => /^(?:\.?\/|\()/.test(text);

/** A selector that ends with a combinator goes on to any element. */
const complete = (css: string): string => (/[\s>+~]$/.test(css) ? `${css.trim()} *` : css.trim());

/** CSS after a step: what belongs to the elements themselves, then where it goes from them. */
function moves(css: string): RuleStep[] {
  if (!css.trim()) return [];
  let at = 0;
  while (at < css.length && !/[\s>+~]/.test(css[at] as string)) at = skip(css, at);
  const [own, rest] = [css.slice(0, at), css.slice(at).trim()];
  return [...(own ? [{ is: own }] : []), ...(rest ? [{ to: /[>+~]$/.test(rest) ? `${rest} *` : rest }] : [])];
}

function stepsOf(name: string, value: string): RuleStep[] {
  if (words.has(name)) return [textStep(value)];
  if (name === 'xpath') return [{ to: isPath(unquoted(value)) ? unquoted(value) : `./${unquoted(value)}` }];
  if (name === 'min-text-length') return [{ leastText: wholeNumber(value, 0) }];
  if (name === 'upward' || name === 'nth-ancestor') return [{ upward: /^\d+$/.test(value) ? wholeNumber(value, 1) : unquoted(value) }];
  const negated = name === 'not' || name === 'if-not';
  const inner = splitAtCommas(value).map((part) => readSelection(part, name === 'not' ? 'not' : 'has'));
  if (name === 'if-not') return inner.map((has) => ({ not: { steps: [{ has }] } }));
  if (negated) return inner.map((not) => ({ not }));
  if (inner.length > 1) throw new Refusal('pseudo', ':has() with a comma');
  return inner.map((has) => ({ has }));
}

function textStep(value: string): RuleStep {
  const [, pattern, flags] = /^\/(.+)\/([a-z]*)$/s.exec(value) ?? [];
  if (pattern === undefined) {
    const text = unquoted(value);
    if (!text) throw new Refusal('broken', ':has-text()');
    return { text };
  }
  try {
    linearPattern(pattern, flags);
  } catch (error) {
    if (error instanceof PatternRefused) throw new Refusal('pattern', value);
    throw error;
  }
  return { pattern, ...(flags ? { flags } : {}) };
}

function wholeNumber(value: string, least: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > 1_000_000) throw new Refusal('broken', value);
  return number;
}

/** What stands in a bracket without its quotes, and without what stands before a sign so that it means nothing. */
export const unquoted = (value: string): string =>
  /^(["']).*\1$/s.test(value) ? value.slice(1, -1).replace(/\\([^])/g, '$1') : value.replace(/\\([()])/g, '$1');
