import type { Page } from '../../page';
import { httpUrl } from '../http-url';
import { siteLike } from '../site-name';
import type { Part } from './parts';

const longest = 40;
/** A kicker stands right above the heading. */
const near = 6;

/** "Return to the blog" */
const wayBack = /^(?:back|return|zurück|retour|volver|voltar|torna|terug)(?:\s|$)/i;

/**
 * The section a link above the heading names, when the page's own address lies below it: /category/national/story. The author is none,
 * nor the site, nor what a network calls somebody: /@maria/story.
 */
export function visibleSection(page: Page, before: readonly Part[], author = '', siteNames: readonly string[] = []): string | undefined {
  const isSection = (text: string): boolean =>
    text.length <= longest && !text.startsWith('@') && !wayBack.test(text) && !siteLike(text, [author, ...siteNames]);
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
