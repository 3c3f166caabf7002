import { lineSays } from './line-says';
import type { Survey } from './survey';
import { wholeOf } from './widen';

/** In characters: longer texts tell something. */
const longest = 340;

/** Does a line ask something of those who have read? */
export const isCallLine = (survey: Survey, line: Element): boolean => lineSays(survey, line, 'call', longest);

/** The sentences that do: they may come after what ends a text. */
export const callLines = (survey: Survey): Set<Element> =>
  new Set(survey.prose.sentences.filter((sentence) => isCallLine(survey, sentence)).map((sentence) => wholeOf(survey, sentence)));
