import type { Completion } from '../completion';
import { addressLines } from './addresses';
import { announcedLinks } from './announced-links';
import { attachmentsOf } from './attachments';
import { begunLists } from './begun-lists';
import { bulletedLines } from './bulleted-lines';
import { labelledLines } from './labelled-lines';
import { linkedItems } from './linked-items';
import { linkedLines } from './linked-lines';
import { listLabels } from './list-labels';
import { looseLines } from './loose-lines';
import { missingItems } from './missing-items';
import { numberedParts } from './numbered-parts';
import { textLists } from './text-lists';
import { typedAddresses } from './typed-addresses';
import { verdictsOf } from './verdicts';

/** Lists, and lines that are one: items, steps, links that a text announces. */
export const lists: Completion = {
  wholes: ({ page, chars, flow, doubles, kind }) => [
    ...textLists(page, chars, flow),
    ...missingItems(page, chars, doubles, kind),
    ...attachmentsOf(page, chars),
    ...addressLines(page, chars),
    ...announcedLinks(page, chars, kind),
    ...linkedItems(page, chars),
    ...begunLists(page, chars, kind, doubles),
    ...numberedParts(page, chars),
    ...bulletedLines(page, chars),
    ...labelledLines(page, chars, flow),
    ...typedAddresses(page, chars, kind),
    ...verdictsOf(page, chars, kind),
  ],
  texts: ({ page, texts, doubles, completed }) => [
    ...looseLines(page, texts, doubles),
    ...linkedLines(page, texts, doubles),
    ...listLabels(page, completed),
  ],
};
