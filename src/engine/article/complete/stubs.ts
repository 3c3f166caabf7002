import type { Page } from '../../page';
import { numbered } from '../../words/numbered';

const mostStub = { chars: 400, links: 2 };

/** Is a whole no more than the number and the title of a figure or table that a page of its own shows? */
export function isStub(whole: Element, page: Page): boolean {
  const { chars, links, images } = page.stats(whole);
  const isShort = whole.localName === 'figure' && images === 0 && chars <= mostStub.chars && links <= mostStub.links;
  return isShort && numbered(whole.querySelector('figcaption')?.textContent?.trim() ?? '', 'figure') !== undefined;
}
