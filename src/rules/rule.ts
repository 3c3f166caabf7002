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
  because?: string;
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
  test?: { url: string; has: string; hasNot: string };
}
