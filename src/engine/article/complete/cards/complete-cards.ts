import type { Completion } from '../completion';
import { cardNames } from './card-names';
import { cardPrices } from './card-prices';
import { datedParts } from './dated-parts';
import { entryFacts } from './entry-facts';
import { entryLabels } from './entry-labels';
import { likeCards } from './like-cards';
import { linkCardsOf } from './link-cards';
import { linkSections } from './link-sections';
import { mainGrid } from './main-grid';
import { oneboxTitles } from './oneboxes';
import { pricedNames } from './priced-names';
import { pricesOf } from './prices';
import { reviewWriters } from './review-writers';
import { tornLinks } from './torn-links';

/** Cards and entries of one build: what each is called, when it was, what it costs. */
export const cards: Completion = {
  wholes: ({ page, chars, kind }) => [
    ...pricesOf(page, chars),
    ...pricedNames(page, chars, kind),
    ...linkCardsOf(page, chars),
    ...linkSections(page, chars, kind),
    ...oneboxTitles(page, chars),
    ...entryFacts(page, chars, kind),
    ...entryLabels(page, chars, kind),
    ...mainGrid(page, chars, kind),
    ...cardPrices(page, chars, kind),
    ...reviewWriters(page, chars, kind),
  ],
  texts: ({ page, texts, chars, completed, kind }) => [
    ...likeCards(page, texts, chars, kind),
    ...cardNames(page, chars, kind),
    ...datedParts(page, chars, kind),
    ...tornLinks(page, completed, kind),
  ],
};
