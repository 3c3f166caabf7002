import type { Page } from '../../page';
import { fold } from '../../words/fold';
import { httpUrl } from '../http-url';
import type { Part } from './parts';

const longest = 40;
/** A kicker stands right above the heading. */
const near = 6;

/**
 * The section a link above the heading names, when the page's own address lies below it: /category/national/story. The author is none,
 * nor what a network calls somebody: /@maria/story.
 */
export function visibleSection(page: Page, before: readonly Part[], author = ''): string | undefined {
  const isSection = (text: string): boolean => text.length <= longest && !text.startsWith('@') && fold(text) !== fold(author);
  for (const { element, text } of before.slice(0, near)) {
    const href = httpUrl(element.closest('a')?.getAttribute('href'), page.baseUrl);
    if (href && isSection(text) && holds(new URL(href), page.url)) return text;
  }
  return undefined;
}

const holds = (section: URL, page: URL): boolean => {
  const path = section.pathname.replace(/\/?$/, '/');
  return section.hostname === page.hostname && path !== '/' && page.pathname.startsWith(path) && page.pathname !== path;
};
