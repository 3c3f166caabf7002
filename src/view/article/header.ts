import type { Article } from '../../engine/article';
import { make } from '../dom/make';
import { makeFacts } from './facts';
import { standfirstOf } from './standfirst';

/** Site and section, title, standfirst, facts. */
export function makeHeader(article: Article, body: Element, page: Document): HTMLElement {
  const { title, siteName, section, excerpt } = article;
  const kicker = [siteName, section === siteName ? undefined : section].filter(Boolean).join(' · ');
  const standfirst = standfirstOf(excerpt, title, body, page);
  return make(
    'header',
    { class: 'head' },
    kicker && make('p', { class: 'kicker' }, kicker),
    title && make('h1', { id: 'galley-title' }, title),
    standfirst && make('p', { class: 'standfirst' }, standfirst),
    makeFacts(article),
  );
}
