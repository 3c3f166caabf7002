import { textsIn } from '../../../dom/texts-in';
import type { Completion } from '../completion';
import { accordionsOf } from './accordions';
import { askedBoxes } from './asked';
import { faqs } from './faq';
import { foldsOf } from './folds';
import { namesToPress } from './names-to-press';
import { tabPanels } from './tab-panels';

const isUnpressed = (text: Text): boolean => !text.parentElement?.closest('button:not([role=tab])');

/** What is folded away, asked and answered, or shown by a tab. */
export const folds: Completion = {
  wholes: ({ page, chars, kind, doubles }) => [
    ...faqs(page, chars, kind, doubles),
    ...tabPanels(page, chars),
    ...accordionsOf(page, chars),
    ...askedBoxes(page, chars, doubles),
    ...foldsOf(page, chars),
  ],
  // Listings in panels may be kept only now, for the text around them.
  texts: ({ page, texts, completed }) => [...namesToPress(page, texts), ...tabPanels(page, completed).flatMap(textsIn).filter(isUnpressed)],
};
