import type { Completion } from '../completion';
import { accordionsOf } from './accordions';
import { askedBoxes } from './asked';
import { faqs } from './faq';
import { foldsOf } from './folds';
import { namesToPress } from './names-to-press';
import { tabPanels } from './tab-panels';

/** What is folded away, asked and answered, or shown by a tab. */
export const folds: Completion = {
  wholes: ({ page, chars, kind, doubles }) => [
    ...faqs(page, chars, kind, doubles),
    ...tabPanels(page, chars),
    ...accordionsOf(page, chars),
    ...askedBoxes(page, chars, doubles),
    ...foldsOf(page, chars),
  ],
  texts: ({ page, texts }) => [...namesToPress(page, texts)],
};
