import { documentElementOf } from '../../engine/dom/live';
import { make } from '../dom/make';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/**
 * The one element the page gets to see. Its shadow root keeps the page's style and scripts out; `open` lets other
 * extensions (dictionaries, translators) in, and the page's scripts with them, because the reader chose so.
 */
export function makeHost(sheets: CSSStyleSheet[], open: boolean): Host {
  const element = make('div');
  const root = element.attachShadow({ mode: open ? 'open' : 'closed' });
  root.adoptedStyleSheets = sheets;
  return { element, root };
}

/** Puts the host on the page, outside <body>: no selector of the page that counts children is disturbed. */
export function place(element: HTMLElement): void {
  documentElementOf(document)?.append(element);
}
