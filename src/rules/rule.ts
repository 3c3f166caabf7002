import type { ClutterKind, PageKind } from './kinds';

/**
 * One thing to remove or keep: by selector, by the heading above it, or by words in it; where several are given, all
 * must fit.
 */
export interface RuleMark {
  kind: ClutterKind;
  /** CSS, `:has()` included; or XPath, which begins with `/`, `./` or `(`. */
  select?: string;
  /** The block under a heading with this text (compared folded: case, width, space). */
  heading?: string;
  /** The smallest block with this text. */
  says?: string;
  /** What becomes of what `select` finds, one step after another. */
  steps?: readonly RuleStep[];
  /** Only inside the article that a rule has found. */
  inArticle?: boolean;
  because?: string;
}

/** What filter lists can say beyond CSS: each step keeps some of the elements, or goes from them to others. */
export type RuleStep =
  /** Keeps those with this text, written exactly so. */
  | { text: string }
  /** Keeps those whose text fits a regular expression; only ones that are linear by construction are taken. */
  | { pattern: string; flags?: string }
  /** Keeps those with at least so many characters of text. */
  | { leastText: number }
  /** Keeps those that fit a CSS selector. */
  | { is: string }
  /** Keeps those in which something is found, or of which it does not hold. */
  | { has: RuleSelection }
  | { not: RuleSelection }
  /** Goes up so many elements, or to the nearest one above that fits. */
  | { upward: number | string }
  /** Goes to what a relative CSS selector (`> p`) or an XPath finds from there. */
  | { to: string };

/** A selector and its steps; without a selector, what it is asked of. */
export interface RuleSelection {
  select?: string;
  steps?: readonly RuleStep[];
}

/** What is known of one site (or one publishing software), as data. See docs/rules.md. */
export interface Rule {
  /** What the rule is called in the list of what was left out; the first host or the software, where it has no name. */
  name?: string;
  /** Whose rule it is; the repository's own where nothing is said. */
  from?: 'reader' | 'shipped' | 'imported';
  /** Exact hosts; `*.example.com` for all below; `*` alone for wherever it fits (by heading or words only). */
  hosts?: readonly string[];
  /** Instead of hosts: the page's generator, or a selector only this software has. */
  platform?: { generator?: string; select?: string };
  /** Path prefixes, or globs with `*`. */
  paths?: readonly string[];
  /** Selectors (CSS or XPath) of the container; the first that holds prose wins. */
  article?: readonly string[];
  remove?: readonly RuleMark[];
  keep?: readonly RuleMark[];
  /** Selector, or `selector@attribute`. */
  title?: string;
  byline?: string;
  published?: string;
  modified?: string;
  section?: string;
  nextPage?: string;
  singlePage?: string;
  pageKind?: PageKind;
  test?: { url: string; has: string; hasNot?: string };
}
