import type { ClutterKind, PageKind } from './kinds';

/** One thing to remove or keep: by CSS selector, by the heading above it, or by words in it. */
export interface RuleMark {
  kind: ClutterKind;
  /** CSS, `:has()` included. */
  select?: string;
  /** The block under a heading with this text (compared folded: case, width, space). */
  heading?: string;
  /** The smallest block with this text. */
  says?: string;
  because?: string;
}

/** What is known of one site (or one publishing software), as data. See docs/rules.md. */
export interface Rule {
  /** Exact hosts; `*.example.com` for all below. */
  hosts?: readonly string[];
  /** Instead of hosts: the page's generator, or a selector only this software has. */
  platform?: { generator?: string; select?: string };
  /** Path prefixes, or globs with `*`. */
  paths?: readonly string[];
  /** CSS selectors of the container; the first that holds prose wins. */
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
