import type { Article } from '../../engine/article';
import { message, uiDirection } from '../../platform/i18n';
import { make } from '../dom/make';
import { makeComments } from './comments';
import type { LeftOutLine } from './left-out-line';

interface Wishes {
  url: string;
  leftOut: LeftOutLine;
  signal: AbortSignal;
}

/** What comes after the text: its other pages, the comments folded, where it is from, what was left out. */
export function makeEnd(article: Article, { url, leftOut, signal }: Wishes): HTMLElement {
  const address = article.canonicalUrl ?? url;
  return make(
    'footer',
    { class: 'end', lang: message('locale'), dir: uiDirection() },
    makePageLinks(article),
    makeComments(article, signal),
    make('a', { class: 'address', href: address, dir: 'ltr' }, shortAddress(address)),
    leftOut.element,
  );
}

/** An article of several pages goes on there; Galley loads nothing by itself. */
function makePageLinks({ nextPage, singlePage }: Article): HTMLElement | false {
  const links = [
    nextPage && make('a', { href: nextPage, rel: 'next' }, message('view_nextPage')),
    singlePage && make('a', { href: singlePage }, message('view_singlePage')),
  ].filter((link) => link instanceof HTMLElement);
  return links.length > 0 && make('p', { class: 'pages' }, ...links);
}

const shortAddress = (url: string) =>
  decode(
    url
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, ''),
  );

/** Readable in every script; an address that is not well encoded stays as it is. */
function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
