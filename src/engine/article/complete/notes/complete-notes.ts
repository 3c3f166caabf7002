import type { Completion } from '../completion';
import { conclusionTexts } from './conclusions';
import { contactsOf } from './contacts';
import { correctionsOf } from './corrections';
import { machineSummaries } from './machine-summaries';
import { notesOf } from './notes';
import { referenceTexts } from './references';
import { servicesOf } from './services';
import { tipsOf } from './tips';

/** What stands below and beside a text: notes, sources, corrections, where to find somebody. */
export const notes: Completion = {
  wholes: ({ page, chars, kind }) => [
    ...notesOf(page, chars),
    ...correctionsOf(page, chars),
    ...servicesOf(page, chars),
    ...contactsOf(page, chars, kind),
    ...tipsOf(page, chars),
  ],
  texts: ({ page, chars, kind, completed }) => [
    ...referenceTexts(page, chars, kind),
    ...conclusionTexts(page, chars, kind),
    ...machineSummaries(page, completed),
  ],
};
