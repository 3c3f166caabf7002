import type { CommentThread } from './comments/comments';
import type { ClutterKind, PageKind } from '../rules/kinds';
import type { Rule } from '../rules/rule';
import type { Reason } from './mark';
import type { Metadata, Provenance } from './metadata/metadata';
import type { PageLinks } from './page-links';

/** One thing left out, as the reader is told of it. `id` is stable within one extraction. */
export interface Removed {
  id: string;
  kind: ClutterKind;
  reason: Reason;
  /** Who said so: `detector:login`, `model`, `rule:japantoday.com`, `reader:example.org`. */
  rule: string;
  /** The first words of the block (or its image's alternative text), at most 120 characters. */
  preview: string;
  words: number;
}

/** A mark that was not carried out, because it would have cost the article its own prose. */
export interface Undone extends Removed {
  /** Why it was kept after all. */
  because: Reason;
}

/** How much prose the page's article had, and how much of it is still there. */
export interface Account {
  paragraphs: number;
  kept: number;
}

/** An extracted article: what the reader sees, what is known of it, and what was left out. */
export interface Article extends Metadata, PageLinks {
  kind: PageKind;
  /** False on front pages and the like: a clean view is still possible, but there is no single story here. */
  hasArticle: boolean;
  wordCount: number;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  provenance: Provenance;
  /** Does the page set it in columns (`writing-mode`)? */
  vertical: boolean;
  /** The sanitised nodes themselves, to be shown as they are, never serialised and parsed again. */
  fragment: DocumentFragment;
  /** Their HTML, for export and scoring; made when first asked for. */
  readonly content: string;
  removed: Removed[];
  undone: Undone[];
  account: Account;
  /** How many of the account's paragraphs stand in a part of `fragment`. */
  paragraphsIn(part: Node): number;
  /**
   * The sanitised nodes of something left out, made when asked for. A removed block that stood inside the article
   * has a gap in `fragment` (`[data-galley-gap="id"]`) where it belongs; others have none.
   */
  removedContent(id: string): DocumentFragment;
  /** The page's comments; null when there are none to read. */
  comments(): CommentThread | null;
  /** The live page's elements behind a removed block (to hide them in place) or behind a shown node. */
  origins(of: string | Node): Element[];
}

export interface ExtractOptions {
  /** Where the page came from, when the document itself does not know (saved pages). */
  url?: string;
  /** Rules that match this page, strongest first; the engine never looks rules up itself but for the shipped ones. */
  rules?: readonly Rule[];
}
