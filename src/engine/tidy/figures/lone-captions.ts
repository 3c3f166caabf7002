import { captionNames } from '../../dom/caption-names';
import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import { imageSource } from '../images/lazy-source';
import { isBlank, isElement } from '../nodes';
import type { Step } from '../step';
import { beginsWithCredit } from './credit-text';

/** In characters: a longer text is worth reading without its picture. */
const longest = 200;
/** How deep a picture may stand in boxes of its own. */
const mostBoxes = 5;
const others = 'video, audio, iframe, object, embed, table, pre, math, blockquote, [data-galley-embed], [data-galley-tex]';

const isShort = (caption: Element): boolean => (caption.textContent ?? '').trim().length <= longest;

/** Is it a picture by what the page says of it, of which it names no file? */
const isWithoutFile = (image: Element, page: Page): boolean =>
  image.matches('[alt]:not([alt=""]), [width]') && imageSource(image, page).src === '';

/** Is nothing in the box but such pictures? */
const isWithout = (box: Element, page: Page): boolean => {
  const images = [...box.querySelectorAll('img')];
  return images.length > 0 && box.querySelector(others) === null && images.every((image) => isWithoutFile(image, page));
};

/** In characters: a longer line that begins with who made the picture tells more. */
const longestCredit = 110;

/** Is it a line that says who made the picture, and no more? */
function isCredit(line: Element): boolean {
  const said = textOf(line);
  return (
    line.matches('p, div, small, span, em') &&
    line.querySelector('p, div, br') === null &&
    said.length <= longestCredit &&
    beginsWithCredit(said)
  );
}

/** The first line of a box, where it is a credit: builders of pages set each piece into boxes of its own. */
function creditIn(box: Element): Element | null {
  let line: Element | null = box;
  for (let down = 0; line && down < mostBoxes && !isCredit(line); down++) {
    const first: ChildNode | undefined = [...line.childNodes].find((node) => !isBlank(node));
    line = first !== undefined && isElement(first) && line.matches('div, section') ? first : null;
  }
  return line && isCredit(line) && !line.querySelector('img') ? withValue(line, box) : null;
}

/** "Photo:" and who made it may be boxes of their own, in one around both. */
function withValue(line: Element, box: Element): Element {
  const both = /[:：]$/.test(textOf(line)) ? line.parentElement : null;
  return both && box.contains(both) && textOf(both).length <= longestCredit && !both.querySelector('img') ? both : line;
}

/** The words that a class calls a caption, or that say who made the picture, right behind the box of it. */
export function captionBehind(image: Element, root: Element): Element | null {
  let box = image.closest('picture') ?? image;
  for (let up = 0; up < mostBoxes && !box.nextElementSibling; up++) {
    const around = box.parentElement;
    if (!around || around === root || around.textContent?.trim()) return null;
    box = around;
  }
  const next = box.nextElementSibling;
  if (!next) return null;
  return isNamed(next) && !next.querySelector('img') ? next : creditIn(next);
}

const isCalled = (box: Element): boolean => captionNames.test(box.getAttribute('class') ?? '');

/** Is it called a caption, or all that a grid's boxes around it hold: one part, or one beside who made the picture? */
function isNamed(box: Element): boolean {
  if (isCalled(box)) return true;
  if (!box.matches('div, section') || [...box.childNodes].some((node) => !isElement(node) && !isBlank(node))) return false;
  const [first, ...others] = box.children;
  if (first && others.length === 0) return isNamed(first);
  return (
    box.children.length === 2 && [...box.children].some(isCalled) && [...box.children].every((part) => isCalled(part) || isMaker(part))
  );
}

const isMaker = (part: Element): boolean =>
  /credit|copyright/i.test(part.getAttribute('class') ?? '') && textOf(part).length <= longestCredit;

/** What is said of a picture that the page has no address of, and that cannot be shown, goes with it. */
export const loneCaptions: Step = (root, { page }) => {
  for (const figure of root.querySelectorAll('figure'))
    if (isWithout(figure, page)) for (const caption of figure.querySelectorAll('figcaption')) if (isShort(caption)) caption.remove();
  for (const image of root.querySelectorAll('img')) {
    const caption = isWithoutFile(image, page) ? captionBehind(image, root) : null;
    if (caption && isShort(caption)) caption.remove();
  }
};
