import { spacedText } from '../dom/text';
import { fold } from '../words/fold';
import { conceptsOf } from '../words/labels';
import type { Survey } from './survey';
import { wholeOf } from './widen';

/** In characters: longer texts tell something. */
const longest = 340;

/** Does a line ask something of those who have read? */
export const isCallLine = ({ page }: Survey, line: Element): boolean =>
  page.stats(line).chars <= longest && conceptsOf(fold(spacedText(line)))?.has('call') === true;

/** The sentences that do: they may come after what ends a text. */
export const callLines = (survey: Survey): Set<Element> =>
  new Set(survey.prose.sentences.filter((sentence) => isCallLine(survey, sentence)).map((sentence) => wholeOf(survey, sentence)));
