import { isBlurUp } from '../dom/blur-up';
import { namesPicture } from '../dom/picture-file';
import type { Page } from '../page';
import type { Kept } from './kept';
import { leadsToPicture } from './picture-page';

const media = 'img, picture, video, audio, iframe, math';

/** Smaller than this, in CSS pixels as the page declares them, a picture is an icon or an avatar. */
const smallest = 72;

/** A page of pictures, not a gallery in an article. */
const mostCaptions = 60;

/** A picture with more words beside it than a credit has, and no caption, is a card or an advertisement. */
const longestLabel = 160;

/** Captions of pictures that are no `<figure>`, as WordPress and Blogger have written them. */
export const captions = 'figcaption, .wp-caption-text, .gallery-caption, .tr-caption';
const figures = 'figure, .wp-caption, .gallery-item, .tr-caption-container';

/** The words that a page itself calls a picture's caption, or that share a box with one picture and nothing else. */
export const isCaption = (element: Element, page: Page): boolean =>
  element.matches(captions) ? !isCard(element.closest(figures), page) : isAloneUnder(element, page);

/** Pictures of WordPress's galleries have pages of their own. */
const galleryItem = '.gallery .gallery-item';
const titles = 'h1, h2, h3, h4, h5, h6';

/** A figure whose picture leads to another page, and not to the picture itself, announces that page. */
function isCard(figure: Element | null, page: Page): boolean {
  const picture = figure?.querySelector('img, picture');
  if (!figure || picture?.closest(galleryItem)) return false;
  const link = picture?.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (!link || href === '' || href.startsWith('#') || namesPicture(href)) return false;
  return isTitled(figure, page) || !leadsToPicture(link, page);
}

/** Is what is said of the picture a heading, or the link itself? */
function isTitled(figure: Element, page: Page): boolean {
  const { chars, linkChars } = page.stats(figure);
  return linkChars > chars / 2 || figure.querySelector(titles) !== null;
}

function isAloneUnder(element: Element, page: Page): boolean {
  const { chars, linkChars } = page.stats(element);
  const box = element.parentElement;
  const above = element.previousElementSibling;
  return (
    linkChars === 0 &&
    chars <= longestLabel &&
    box !== null &&
    page.stats(box).chars === chars &&
    page.stats(box).links === 0 &&
    above?.matches('img, picture') === true
  );
}

/** Shorter captions only credit somebody, longer ones are texts of their own. */
const captionChars = { least: 25, most: 300 };

/** A caption that says something, in the figure itself, without links: a reader misses it, whatever a block model makes of it. */
export function isShownCaption(page: Page, element: Element): boolean {
  const { chars, linkChars } = page.stats(element);
  return (
    (element.parentElement?.localName === 'figure' || (element.localName !== 'figcaption' && element.matches(captions))) &&
    chars >= captionChars.least &&
    chars <= captionChars.most &&
    linkChars === 0 &&
    !page.hidden(element)
  );
}

const side = (element: Element, name: 'width' | 'height'): number =>
  Number.parseInt(element.getAttribute(name) ?? '', 10) || Number.POSITIVE_INFINITY;

const declaredSize = (element: Element): number =>
  isBlurUp(element) ? Number.POSITIVE_INFINITY : Math.min(side(element, 'width'), side(element, 'height'));

const order = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Is a box without kept text a picture of the article (with at most a caption), rather than a card or an icon? */
export function isArticlePicture(box: Element, page: Page, kept: Kept, title: Element | null): boolean {
  if (isInSentence(box, kept)) return true;
  const found = box.matches(media) ? [box] : [...box.querySelectorAll(media)];
  if (found.length === 0 || found.every((one) => declaredSize(one) < smallest)) return false;
  const { chars, linkChars, inputs } = page.stats(box);
  if (inputs > 0 || chars > 400 * found.length) return false;
  const hasCaption = box.querySelector(captions) !== null;
  if (hasCaption && isCard(box, page)) return false;
  const captioned = hasCaption || box.matches(figures);
  if (!captioned && (linkChars > chars / 2 || chars > longestLabel)) return false;
  if (order(box, kept.first)) return title !== null && order(title, box) && near(box, page, kept);
  if (order(kept.last, box)) return near(box, page, kept) && kept.chars(box.parentElement as Element) > 0;
  return near(box, page, kept);
}

/** A picture in a line of kept text, which says what it shows, is a part of the sentence (a formula, a sign). */
const isInSentence = (box: Element, kept: Kept): boolean =>
  box.localName === 'img' &&
  Boolean(box.getAttribute('alt')?.trim()) &&
  [...(box.parentNode?.childNodes ?? [])].some((node) => kept.texts.has(node as Text));

/** Does the box stand among the article's text: is at least half of what its parent holds kept? */
function near(box: Element, page: Page, kept: Kept): boolean {
  for (let at = box.parentElement; at; at = at.parentElement) {
    const held = page.stats(at).chars - page.stats(box).chars - otherCaptions(at, box, page, kept);
    if (held > 0) return kept.chars(at) >= held / 2;
    if (at === page.root) return false;
  }
  return false;
}

/** Characters of captions that nobody chose: what a gallery holds says nothing for or against one of its pictures. */
function otherCaptions(within: Element, box: Element, page: Page, kept: Kept): number {
  const all = within.getElementsByTagName('figcaption');
  if (all.length > mostCaptions) return 0;
  const captions = [...all].filter((caption) => !box.contains(caption) && kept.chars(caption) === 0);
  return captions.reduce((sum, caption) => sum + page.stats(caption).chars, 0);
}
