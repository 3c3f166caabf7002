import type { SaysFacts } from '../article/heading/facts-only';
import type { Page } from '../page';
import type { Step } from './step';
import { steps } from './steps';

export interface TidyOptions {
  /** The article's title: a heading that repeats it is dropped, since the view shows it above. */
  title?: string;
  /** Its author: a line that only repeats name and date is dropped. */
  byline?: string;
  /** Which way it is written: boxes that are set the other way say so. */
  dir?: 'ltr' | 'rtl';
  /** What tells lines that only repeat the view's header: those over the text are dropped. */
  saysFacts?: SaysFacts;
  /** Steps to leave out, by name; for measuring what each one does. */
  without?: readonly string[];
}

/** Makes plain, semantic, self-contained HTML of what survived inside the article, in place, step by step. */
export function tidy(root: Element, page: Page, options: TidyOptions = {}): void {
  const { title = '', byline = '', dir = 'ltr', saysFacts = () => false } = options;
  const context = { page, title, byline, dir, saysFacts };
  for (const [name, step] of Object.entries(steps) as Array<[string, Step]>) {
    if (!options.without?.includes(name)) step(root, context);
  }
}
