import type { Article } from '../../engine/article';
import { make } from '../dom/make';
import { makeEnd } from './end';
import { makeHeader } from './header';
import { makeLeadImage } from './lead-image';
import type { LeftOutLine } from './left-out-line';
import { scriptOf } from './script-of';

interface Wishes {
  url: string;
  leftOut: LeftOutLine;
  signal: AbortSignal;
}

export interface Rendered {
  /** Landmark, language, direction; takes the focus, so that the browser's own keys scroll the text. */
  main: HTMLElement;
  /** The article's own nodes, as they came out of the engine. */
  body: HTMLElement;
}

/** The article as it will be read, whole before it is shown. */
export function renderArticle(article: Article, body: HTMLElement, { url, leftOut, signal }: Wishes): Rendered {
  const { lang, dir, title, image } = article;
  const head = makeHeader(article, body, document);
  const lead = makeLeadImage(image, body, document);
  const script = scriptOf(body.textContent || title, lang);
  const main = make(
    'main',
    { class: 'column', lang: lang ?? '', dir, 'data-script': script, tabindex: '-1', autofocus: '' },
    make('article', { 'aria-labelledby': 'galley-title' }, head, lead, body),
    makeEnd(article, { url, leftOut, signal }),
  );
  return { main, body };
}
