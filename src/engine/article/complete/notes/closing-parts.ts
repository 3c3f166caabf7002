import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { endsSentence } from '../../../words/ends-sentence';
import type { Chars } from '../../kept';
import { isKeptBeside } from '../beside';

/** In characters: with less kept around it, a box is not the text's. */
const leastKept = 500;
/** With more of it in links a part leads away. */
const mostLinks = 0.3;
const prose = 'p, div, ul, ol, blockquote';
const notProse = 'h1, h2, h3, h4, h5, h6, button, img, picture, video, iframe';

/** A line in the text's own box, kept or below kept text, and the sentences under it up to what is kept or none. */
export function closingParts(page: Page, line: Element, chars: Chars, length: { least: number; most: number }): Element[] {
  const box = line.parentElement;
  if (!box || chars(box) < leastKept || !isKeptBeside(line, 'previousElementSibling', chars)) return [];
  const parts: Element[] = [];
  let all = 0;
  for (let part = line.nextElementSibling; part; part = part.nextElementSibling) {
    if (page.stats(part).chars === 0) continue;
    if (chars(part) > 0 || !isProse(part)) break;
    parts.push(part);
    all += page.stats(part).chars;
  }
  return all >= length.least && all <= length.most ? [line, ...parts] : [];

  function isProse(part: Element): boolean {
    const { chars: said, linkChars, inputs } = page.stats(part);
    const isPlain = part.matches(prose) && inputs === 0 && linkChars <= said * mostLinks && part.querySelector(notProse) === null;
    return isPlain && !page.hidden(part) && endsSentence(textOf(part));
  }
}
