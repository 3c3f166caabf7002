import { isBlank, isElement, rename, seenBeside, unwrap } from '../nodes';
import { numbered } from '../../words/numbered';
import type { Step } from '../step';

const shown = 'img, picture, video, audio, table, pre, math, blockquote, [data-galley-embed], [data-galley-tex]';

/** Figures with something in them, one caption each; galleries marked; those whose picture is gone are text again. */
export const figures: Step = (root, { page }) => {
  for (const caption of root.querySelectorAll('figcaption')) takeIn(caption);
  for (const figure of [...root.querySelectorAll('figure')].reverse()) {
    if (!figure.matches('[data-galley-embed]') && figure.querySelector(shown) === null) {
      for (const caption of figure.querySelectorAll('figcaption')) rename(caption, 'p');
      rename(figure, 'div');
      continue;
    }
    const inner = [...figure.querySelectorAll('figure')];
    const own = [...figure.childNodes].filter((node) => !isBlank(node));
    if (inner.length === 1 && own.length === 1) unwrap(figure);
    else if (inner.length > 1) figure.setAttribute('data-galley-gallery', '');
    else {
      numberFirst(figure);
      if (isHead(page.origin(figure) ?? figure)) moveOut(figure);
      joinCaptions(figure, page.document);
    }
  }
  for (const caption of root.querySelectorAll('figcaption')) if (!caption.closest('figure')) rename(caption, 'p');
};

/** A caption right below the figure that it belongs to, and which has none, goes into it. */
function takeIn(caption: Element): void {
  const above = seenBeside(caption, 'previousSibling');
  if (caption.closest('figure') || !isElement(above) || above.textContent?.trim()) return;
  const [figure, ...others] = above.matches('figure') ? [above] : above.querySelectorAll('figure');
  if (others.length === 0 && figure?.querySelector('img')) figure.append(caption);
}

/** A figure that has headings on the page is the head of a text. */
const isHead = (figure: Element): boolean =>
  [...figure.querySelectorAll('h1, h2, h3, h4')].some((heading) => !isNumber(heading)) &&
  !figure.querySelector('figcaption :is(h1, h2, h3, h4)');

/** "Figure 3." and no more. */
const isNumber = (heading: Element): boolean => /^[.:]?$/.test(numbered(heading.textContent?.trim() ?? '', 'figure')?.rest ?? '-');

/** Papers set a figure's number over it as a heading: the caption begins with it. */
function numberFirst(figure: Element): void {
  const [heading] = figure.querySelectorAll(':scope > :is(h1, h2, h3, h4, h5, h6)');
  const caption = figure.querySelector('figcaption');
  if (!heading || !caption || !isNumber(heading)) return;
  const [first, ...others] = caption.querySelectorAll(':scope > p');
  (first && others.length === 0 ? first : caption).prepend(rename(heading, 'b'), ' ');
}

/** Puts below a figure what is no picture and no caption. */
function moveOut(figure: Element): void {
  for (const child of [...figure.children].reverse())
    if (!child.matches(`figcaption, ${shown}`) && !child.querySelector(`figcaption, ${shown}`)) figure.after(child);
}

/** Several captions (text and credit) become one, at the figure's own level, where <figcaption> means something. */
function joinCaptions(figure: Element, document: Document): void {
  const [first, ...others] = figure.querySelectorAll('figcaption');
  if (!first) return;
  const listing = figure.querySelector(':scope > pre');
  for (const loose of [...figure.children]) {
    if (!loose.matches('p, div, span, small, cite') || loose === first || loose.querySelector(`${shown}, figcaption`)) continue;
    // Over a listing stands the name of its file; a credit beside the caption is a part of it.
    if (listing && loose.compareDocumentPosition(listing) & Node.DOCUMENT_POSITION_FOLLOWING) rename(loose, 'p');
    else first.append(' ', ...loose.childNodes);
  }
  for (const other of others) {
    if (first.contains(other)) unwrap(other);
    else {
      first.append(document.createTextNode(' '), ...other.childNodes);
      other.remove();
    }
  }
  if (first.parentElement !== figure) figure.append(first);
}
