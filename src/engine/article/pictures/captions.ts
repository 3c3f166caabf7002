import { captionNames } from '../../dom/caption-names';
import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import { isDense } from '../../words/dense';
import { leadsAway } from '../leads-away';
import { isAloneUnder } from './alone-under';
import { captionChars } from './caption-length';
import { isCard } from './card';
import { isCreditLine, isPhrase, longestCredit, namesMaker } from './credit-words';
import { captions, figures, pictures } from './figure-selectors';

/** What may say in links who made a picture. */
const credits =
  'figcaption, [class*="photo" i][class*="credit" i], [class*="foto" i][class*="credit" i], [class*="image" i][class*="credit" i]';

/** The words that a page itself calls a picture's caption, or that share a box with one picture and nothing else. */
export const isCaption = (element: Element, page: Page): boolean =>
  element.matches(captions)
    ? !isCard(element.closest(figures), page)
    : isAloneUnder(element, page) || isNamedCaption(element, page) || isSaidInFigure(element, page);

function isNamedCaption(element: Element, page: Page): boolean {
  const { chars, linkChars, images } = page.stats(element);
  const isNamed = captionNames.test(element.getAttribute('class') ?? '') && linkChars <= chars / 2;
  return (isNamed || isLinkedCredit(element, page)) && images === 0 && chars <= captionChars.most;
}

/** A figure of a journal has its number in the caption, and what it shows in lines beside it. */
function isSaidInFigure(element: Element, page: Page): boolean {
  const figure = element.matches('p, div') ? element.closest('figure') : null;
  if (!figure || figure.querySelector('figcaption') === null || element.closest('figcaption') || isCard(figure, page)) return false;
  const { chars, links, images, inputs } = page.stats(element);
  return chars >= captionChars.least && chars <= captionChars.most && links + images + inputs === 0 && !element.querySelector('button');
}

/** Does a caption say something of a picture that stays? A reader misses it then, whatever a block model makes of it. */
export function isShownCaption(page: Page, caption: Element): boolean {
  const { chars, linkChars } = page.stats(caption);
  if (caption.localName === 'figcaption' && !caption.closest('figure') && !isUnderFigure(caption)) return false;
  if (caption.localName === 'figcaption' && isPhrase(textOf(caption))) return linkChars === 0 && !page.hidden(caption);
  const isWords = linkChars < chars / 2 || isLinkedCredit(caption, page);
  // Longer ones name who made it before they say what it shows.
  if (chars <= longestCredit * 2 && namesMaker.test(textOf(caption))) return isWords && !page.hidden(caption);
  const least = isDense(textOf(caption)) ? captionChars.leastDense : captionChars.least;
  return chars >= least && chars <= captionChars.most && isWords && !page.hidden(caption);
}

/** Some set it right below the figure that it belongs to. */
const isUnderFigure = ({ previousElementSibling: above }: Element): boolean =>
  above !== null && above.querySelector(pictures) !== null && !above.querySelector('figcaption') && !above.textContent?.trim();

/**
 * Do its links name a photographer and where the picture is from, as a licence may ask? Those to pages of the site announce them, unless
 * they come behind the one to who made it.
 */
function isLinkedCredit(caption: Element, page: Page): boolean {
  if (!caption.matches(credits)) return false;
  const [first, ...others] = caption.querySelectorAll('a[href]');
  if (first && !leadsAway(page, first)) return false;
  return isCreditLine(textOf(caption)) || others.every((link) => leadsAway(page, link));
}
