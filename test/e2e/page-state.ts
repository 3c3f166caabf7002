import type { Tab } from './harness/reader';

/** Everything of a page that a reader would miss if it changed. */
export interface PageState {
  html: string;
  scroll: number[];
  /** Values, ticks and carets of every field. */
  fields: unknown[];
  focused: string;
  selected: string;
  /** Style sheets the page's document has beside its own elements. */
  sheets: number;
}

export const pageState = (tab: Tab): Promise<PageState> =>
  tab.evaluate(() => {
    // Hostile pages put elements of theirs in the way of `document.…`.
    const all = (selector: string) => [...Document.prototype.querySelectorAll.call(document, selector)];
    const get = <T>(name: string) => Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document) as T;
    return {
      html: get<Element>('documentElement').outerHTML,
      scroll: [scrollX, scrollY, ...all('[data-scrolls]').map((element) => element.scrollTop)],
      fields: all('input, textarea, select').map((field) => {
        const { value, checked, selectionStart, selectionEnd } = field as HTMLInputElement;
        return [value, checked, field.localName === 'textarea' ? [selectionStart, selectionEnd] : null];
      }),
      focused: String(get<Element | null>('activeElement')?.getAttribute('id') ?? ''),
      selected: String(getSelection()),
      sheets: document.adoptedStyleSheets.length,
    };
  });
