import { saysWhen } from '../../../metadata/dates/when-words';
import type { Page } from '../../../page';
import { isAnnouncing } from '../../../words/byline-words';
import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';
import type { Chars } from '../../kept';
import type { Flow } from '../flow';
import { labelOf } from '../lists/labelled-lines';

/** In characters. */
const longest = 60;
/** Of a picture that did not stay, or of all of the text. */
const credit = /photo|image|picture|credit|source|foto|bild|quelle|crédit|fuente|fonte|bron|zdj|写真|画像|提供|出典|图|圖|사진/;

/** "Score: 8/10", "Difficulty: moderate" in a line of its own between two kept paragraphs: too short for a model of blocks. */
export const loneFacts = (page: Page, chars: Chars, flow: Flow): Element[] =>
  [...page.root.querySelectorAll('p, div')].filter(
    (line) =>
      page.stats(line).chars <= longest && chars(line) === 0 && flow.runsBeside(line) && isFact(page, line) && isBetween(line, chars),
  );

/** Is it said of what the text tells, and not of who wrote it and when? */
function isFact(page: Page, line: Element): boolean {
  const { links, images, inputs } = page.stats(line);
  const name = links + images + inputs > 0 || page.hidden(line) ? undefined : labelOf(line);
  if (!name || credit.test(name)) return false;
  const words = fold(name);
  return !conceptsOf(words) && !words.split(' ').some((word) => isAnnouncing(word) || saysWhen(word));
}

const isBetween = ({ previousElementSibling: before, nextElementSibling: after }: Element, chars: Chars): boolean =>
  isParagraph(before, chars) && isParagraph(after, chars);

const isParagraph = (beside: Element | null, chars: Chars): boolean =>
  beside !== null && chars(beside) > 0 && !/^h\d$/.test(beside.localName);
