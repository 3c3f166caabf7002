import { callLines } from './call-lines';
import { lastAmong } from './last-among';
import type { Survey } from './survey';

/** Those of these lines after which no sentence comes in their boxes: other such lines and what asks readers for something are passed over. */
export const closingLines = (survey: Survey, lines: ReadonlySet<Element>): Element[] =>
  lines.size === 0 ? [] : lastAmong(survey, new Set([...lines, ...callLines(survey)])).filter((line) => lines.has(line));
