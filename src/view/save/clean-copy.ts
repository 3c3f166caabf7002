import { make } from '../dom/make';
import { forgetNames } from '../inside/lent-names';

/** What the view adds for reading, and no file needs. */
const added = '[data-galley-gap], .restored:not(.plain), .codeBar, .outside:not(:has(.plain)), .undoNote';
const unwrapped = '.restored.plain, .scrollBox, .listing';
/** Attributes that mean something outside the view. */
const kept = new Set([
  ...['id', 'lang', 'dir', 'href', 'src', 'alt', 'title', 'width', 'height', 'datetime', 'cite', 'start', 'reversed', 'value', 'type'],
  ...['colspan', 'rowspan', 'scope', 'headers', 'abbr', 'controls', 'poster', 'kind', 'srclang', 'label', 'checked', 'disabled', 'open'],
]);
const ofMath = 'math, math *';
const ofView = /^(?:data-|aria-|role$|tabindex$|class$|style$)/;

/**
 * The article as it is shown, without what belongs to the view: for a file or the clipboard. `data-galley-*` stays, so
 * that formats which know more than HTML can use it; `plainAttributes` takes it out.
 */
export function cleanCopy(article: HTMLElement): HTMLElement {
  const copy = article.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll(added)) element.remove();
  for (const box of copy.querySelectorAll(unwrapped)) box.replaceWith(...box.childNodes);
  for (const fact of copy.querySelectorAll('.facts > :not(:first-child)')) fact.before(' · ');
  for (const code of copy.querySelectorAll('pre code')) code.textContent = code.textContent ?? '';
  for (const picture of copy.querySelectorAll('picture')) picture.replaceWith(picture.querySelector('img') ?? '');
  for (const image of copy.querySelectorAll('img')) if (image.currentSrc || image.src) image.setAttribute('src', image.src);
  forgetNames(copy);
  for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (!link.getAttribute('href')?.startsWith('#')) link.setAttribute('href', link.href);
  }
  return copy;
}

/** Takes out every attribute that means nothing to another program. */
export function plainAttributes(copy: HTMLElement): void {
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    const isMath = element.matches(ofMath);
    for (const { name } of [...element.attributes]) if (isMath ? ofView.test(name) : !kept.has(name)) element.removeAttribute(name);
  }
  for (const span of copy.querySelectorAll('span:not([lang], [dir], [id])')) span.replaceWith(...span.childNodes);
}

/** The header of the article and its text, as one element. */
export const articleOf = (main: HTMLElement): HTMLElement => main.querySelector('article') ?? make('article');
