import { isSetBold } from '../../../dom/set-bold';
import { spacedText } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { couldSpeak } from './speaker-name';

/** Over these stands a topic; these are lines of their own kind. */
const elsewhere = 'h1, h2, h3, h4, h5, h6, a[href], button, label, figure, figcaption, table, ul, ol, img, nav, form';

/** Is it a line of its own that could be the name of who speaks below it? */
export function isSpeakerLine(page: Page, line: Element): boolean {
  const { links, inputs, images } = page.stats(line);
  if (links > (line.localName === 'a' ? 1 : 0) || inputs + images > 0 || line.matches(elsewhere)) return false;
  return (
    !isBelowPicture(page, line) &&
    line.querySelector(elsewhere) === null &&
    !page.hidden(line) &&
    couldSpeak(spacedText(line)) &&
    isSetOff(page, line)
  );
}

/** In bold letters, in capitals, or with a colon: other lines between paragraphs are notes and kickers. */
function isSetOff(page: Page, line: Element): boolean {
  const said = spacedText(line);
  if (/[:：]$/.test(said) || (said === said.toUpperCase() && said !== said.toLowerCase())) return true;
  return textsIn(line).every(
    ({ data, parentElement: own }) => data.trim() === '' || (own !== null && (own.closest('b, strong') !== null || isSetBold(page, own))),
  );
}

/** Below a picture stands who made it. */
function isBelowPicture(page: Page, line: Element): boolean {
  const before = line.previousElementSibling;
  return before !== null && (before.matches('img, picture, figure') || page.stats(before).images > 0);
}
