import { altOf } from '../../dom/alt-of';
import { captionNames } from '../../dom/caption-names';
import { fold } from '../../words/fold';
import { beginsCounted } from '../../words/numbered';
import { isBlank, isElement, rename } from '../nodes';
import type { Step } from '../step';
import { beginsWithCredit, makers } from './credit-text';
import { captionBehind } from './lone-captions';

const creditNames = /credit|copyright|photo-?(?:by|author)|fotograf/i;
/** "Boats at the quay — Photo: Ann Lee", "Boats at the quay (Foto: AFP)". */
const endsWithCredit = new RegExp(`[—–|(/.]\\s*(?:${makers}|zdj)\\w{0,8}\\s?[:：]\\s?[^.:]{2,60}$`, 'iu');
/** Of a picture, and of no card of more. */
const pictureTitle = /(?:image|img|photo)[-_]*title/i;
/** What is called a box for a picture has beside it what is said of it. */
const pictureBox = /(?:^|\s)(?:pic|picture|image|img|photo|foto|bild)[-_]?box(?:\s|$)/i;
const longest = 300;
/** In letters: a photographer and an agency. */
const longestCredit = 60;
/** How deep a picture may stand in boxes of its own. */
const mostBoxes = 8;

const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const isPicture = (node: Node): boolean =>
  isElement(node) && textOf(node) === '' && (node.matches('img, picture, video') || node.querySelector('img, video') !== null);

/** Short text without a picture or heading of its own. */
function couldBeCaption(node: Node): node is Element {
  const { length } = textOf(node);
  return isElement(node) && length > 0 && length <= longest && !node.querySelector('h1, h2, h3, h4, ul, ol, table, img');
}

/** Text that says it is a caption: by how it is named or set, or by naming who made the picture. Its place counts too. */
function isCaption(node: Element, box: Element): boolean {
  const text = textOf(node);
  const names = `${node.getAttribute('class') ?? ''} ${box.getAttribute('class') ?? ''} ${node.getAttribute('itemprop') ?? ''}`;
  const small =
    node.matches('small, em, i, cite, figcaption') ||
    (node.children.length === 1 && node.children[0]?.matches('small, em, i, cite') && textOf(node.children[0]) === text);
  const named =
    node.querySelector(':scope > :is([class*="credit" i], [class*="copyright" i])') !== null ||
    captionNames.test(names) ||
    creditNames.test(names) ||
    pictureTitle.test(names) ||
    pictureBox.test(box.getAttribute('class') ?? '');
  return named || small || endsWithCredit.test(text) || beginsCounted(text, 'figure') || creditOf(node) !== null || isSaidOf(box, text);
}

/** In letters: a shorter line may be the name of what a card is of. */
const leastSaid = 30;

/** Is it just what the page says of the picture to those who do not see it? */
const isSaidOf = (box: Element, text: string): boolean =>
  text.length >= leastSaid && [...box.querySelectorAll('img')].some((image) => fold(altOf(image)) === fold(text));

/** Who made the picture is said last, in a part of its own. */
function creditOf(node: Element): Element | null {
  let part: Element | null = node;
  while (part && !beginsWithCredit(textOf(part))) part = part.lastElementChild;
  return part;
}

/** Boxes of a picture and its caption that are no <figure> (`wp-caption`, `dl`, a picture over a small line) become one. */
export const madeFigures: Step = (root) => {
  for (const image of root.querySelectorAll('img, video')) {
    if (image.closest('figure, pre, table, a[data-galley-footnote]')) continue;
    outOfLink(image);
    for (let box = image.parentElement, steps = 0; box && box !== root && steps < mostBoxes; box = box.parentElement, steps++) {
      if (!box.matches('div, p, dl, dt, aside, section, span, center, article')) {
        if (box.localName === 'a' || box.localName === 'picture') continue;
        break;
      }
      const parts = [...box.childNodes].filter((node) => !isBlank(node) && !(isElement(node) && node.localName === 'br'));
      const [first, ...rest] = parts;
      if (!first || parts.length > 4 || !isPicture(first)) break;
      if (rest.length === 0) continue;
      if (rest.every(couldBeCaption) && isCaptioned(rest, box)) caption(box, rest);
      break;
    }
    if (!image.closest('figure')) withBehind(image, root);
  }
  for (const figure of root.querySelectorAll('figure:not([data-galley-embed])')) {
    captionWithin(figure);
    const credit = onlyCredit(figure);
    const behind = isPicture(figure) || credit ? captionBehind(figure, root) : null;
    if (!behind || !couldBeCaption(behind)) continue;
    const caption = rename(behind, 'figcaption');
    figure.append(caption);
    if (credit) caption.append(' ', ...credit.childNodes);
    credit?.remove();
  }
};

/** The caption of a figure that says who made the picture, and not what it shows. */
function onlyCredit(figure: Element): Element | null {
  const [caption, ...others] = figure.querySelectorAll('figcaption');
  const said = caption ? textOf(caption) : '';
  return caption && others.length === 0 && said.length <= longestCredit && said === textOf(figure) && beginsWithCredit(said)
    ? caption
    : null;
}

/** What a figure says below its one picture is its caption, though the page does not call it so. */
function captionWithin(figure: Element): void {
  if (figure.querySelector('figcaption, figure, [data-galley-embed]')) return;
  const [first, ...rest] = [...figure.childNodes].filter((node) => !isBlank(node));
  if (!first || rest.length === 0 || !isPicture(first) || !rest.every(couldBeCaption) || textOf(figure).length > longest) return;
  caption(figure, rest);
}

/** What a class calls a caption, right behind the box of a picture, where more stands around both. */
function withBehind(image: Element, root: Element): void {
  const behind = captionBehind(image, root);
  let next = behind;
  while (next && !next.previousElementSibling) next = next.parentElement;
  const shown = next?.previousElementSibling;
  if (!behind || !shown?.matches('div, p, span, picture, img, a') || !couldBeCaption(behind)) return;
  const box = root.ownerDocument.createElement('div');
  shown.before(box);
  box.append(shown, behind);
  caption(box, [behind]);
}

/** Some themes set the caption into the link that opens the picture. */
function outOfLink(image: Element): void {
  const link = image.closest('a');
  const last = link?.lastElementChild;
  if (link && last && couldBeCaption(last) && captionNames.test(last.getAttribute('class') ?? '') && textOf(link) === textOf(last))
    link.after(last);
}

/** Is each of them a caption, or the last, which then names who made the picture? */
const isCaptioned = (texts: readonly Element[], box: Element): boolean =>
  texts.every((text) => isCaption(text, box)) || creditOf(texts[texts.length - 1] as Element) !== null;

function caption(box: Element, texts: readonly Element[]): void {
  for (const br of box.querySelectorAll(':scope > br')) br.remove();
  const figcaption = box.ownerDocument.createElement('figcaption');
  for (const text of texts) {
    if (figcaption.hasChildNodes()) figcaption.append(' ');
    creditOf(text)?.before(' ');
    const box = text.matches('p, div, span, dd, dt, figcaption, section');
    figcaption.append(...(box ? [...text.childNodes] : [text]));
    if (box) text.remove();
  }
  for (const term of box.querySelectorAll(':scope > dt')) term.replaceWith(...term.childNodes);
  rename(box, 'figure').append(figcaption);
}
