import type { Article } from '../../engine/article';
import { message, messageParts, plural, uiDirection } from '../../platform/i18n';
import { make } from '../dom/make';
import { makeComments } from './comments';

interface Wishes {
  url: string;
  showRemoved: () => void;
  signal: AbortSignal;
}

/** What comes after the text: the comments folded, where it is from, what was left out. */
export function makeEnd(article: Article, { url, showRemoved, signal }: Wishes): HTMLElement {
  const address = article.canonicalUrl ?? url;
  return make(
    'footer',
    { class: 'end', lang: message('locale'), dir: uiDirection() },
    makeComments(article, signal),
    make('a', { class: 'address', href: address, dir: 'ltr' }, shortAddress(address)),
    article.removed.length > 0 && make('p', { class: 'leftOut' }, ...leftOut(article.removed.length, showRemoved, signal)),
  );
}

function leftOut(count: number, showRemoved: () => void, signal: AbortSignal): Node[] {
  const link = make('button', { type: 'button', class: 'link' }, message('view_seeWhat'));
  link.addEventListener('click', showRemoved, { signal });
  const number = make('span', {}, plural('popup_leftOut', count));
  return messageParts('view_leftOutSee', 2).map(({ text, place }) => (place === undefined ? new Text(text) : place === 0 ? number : link));
}

const shortAddress = (url: string) => decode(url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$/, '').replace(/\/$/, ''));

/** Readable in every script; an address that is not well encoded stays as it is. */
function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
