import type { Article, Removed, Undone } from '../engine/article';

/** What can be told of an article across a message: everything but its nodes. Never HTML. */
export type ArticleSummary = Omit<Article, 'fragment' | 'content' | 'removedContent' | 'comments' | 'origins' | 'paragraphsIn'>;

/** What the content script says of its page. */
export type PageReport =
  /** `no-article`: a front page and the like; it can still be shown clean when asked again. */
  | {
      state: 'article' | 'no-article';
      open: boolean;
      article: ArticleSummary;
      /** While the page itself is tidied: for each thing that has a place there whether it is hidden now. */
      tidied?: Readonly<Record<string, boolean>>;
    }
  /** Nothing a clean view could show: a frameset, a drawing, a bare data file. */
  | { state: 'empty' }
  /** Reading the page would hold it up for seconds: it is read when asked again. */
  | { state: 'large' }
  /** `message` is for the report to the developers, not for the reader. */
  | { state: 'failed'; message: string };

/** What a rule would do on a page: what it leaves out, and what of it is not carried out. */
export interface TriedRule {
  removed: Removed[];
  undone: Undone[];
}

/** What the background says of a tab: the page's own report, or why there is none. */
export type TabReport =
  | PageReport
  /** The browser's own pages, its store, another extension's pages. */
  | { state: 'forbidden' }
  | { state: 'pdf' }
  /** A file of the reader's disk, without the permission for files. */
  | { state: 'file' }
  /** The browser could not load the page itself. */
  | { state: 'error-page' }
  /** No answer within the time a reader waits. */
  | { state: 'slow' };

/** The article without its nodes, ready to be sent. */
export function summarise({
  fragment,
  removedContent,
  comments,
  origins,
  paragraphsIn,
  ...rest
}: Omit<Article, 'content'>): ArticleSummary {
  const { content, ...summary } = rest as typeof rest & { content?: string };
  return summary;
}
