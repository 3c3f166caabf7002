import type { Completion } from '../completion';
import { displayFormulas } from './display-formulas';
import { initialsOf } from './initials';
import { keyFigures } from './key-figures';
import { looseRuns } from './loose-runs';
import { lostHalf } from './lost-half';
import { lostParts } from './lost-parts';
import { openingRuns } from './opening-runs';
import { verses } from './verses';

/** Paragraphs, first letters, figures and formulas in the flow of a text. */
export const prose: Completion = {
  wholes: ({ page, chars, kind }) => [
    ...keyFigures(page, chars),
    ...displayFormulas(page, chars),
    ...initialsOf(page, chars),
    ...lostParts(page, chars, kind),
  ],
  texts: ({ page, chars, completed, texts, kind, doubles }) => [
    ...lostHalf(page, chars, kind, doubles),
    ...looseRuns(page, chars, kind, doubles),
    ...openingRuns(page, completed, kind),
    ...verses(page, chars, texts),
  ],
};
