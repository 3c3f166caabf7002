import { collapse, textOf } from '../dom/text';
import type { Page } from '../page';

const fold = (text: string): string => collapse(text).normalize('NFKC').toLowerCase();

/** The heading that shows the article's title on the page; without one that says the same, the only <h1>. */
export function titleHeading(page: Page, title: string): Element | null {
  const wanted = fold(title);
  const headings = [...page.root.querySelectorAll('h1, h2')];
  const same = headings.find((heading) => wanted !== '' && fold(textOf(heading)) === wanted);
  const tops = headings.filter((heading) => heading.localName === 'h1');
  return same ?? (tops.length === 1 ? (tops[0] ?? null) : null);
}
