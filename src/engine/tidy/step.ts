import type { SaysFacts } from '../article/heading/facts-only';
import type { Page } from '../page';

/** What a step of the tidying knows besides the article. */
export interface Context {
  page: Page;
  /** The article's title, '' when it is not known. */
  title: string;
  /** Who wrote it, '' when that is not known. */
  byline: string;
  /** Which way the article is written. */
  dir: 'ltr' | 'rtl';
  /** Do these nodes say no more than the view's header? */
  saysFacts: SaysFacts;
}

/** One thing put right inside an article, in place. */
export type Step = (root: Element, context: Context) => void;
