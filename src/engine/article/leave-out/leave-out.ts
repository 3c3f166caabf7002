import { isOneText, type PageKind } from '../../../rules/kinds';
import type { Page } from '../../page';
import type { Chars } from '../kept';
import { withoutHiddenBoxes } from './hidden-boxes';
import { withoutHiddenLead } from './hidden-lead';
import { withoutHiddenParagraphs } from './hidden-paragraphs';
import { withoutHiddenPieces } from './hidden-pieces';
import { withoutHiddenScraps } from './hidden-scraps';
import { withoutLoneButtons } from './lone-buttons';
import { withoutLoneCards } from './lone-cards';
import { withoutLoneLinks } from './lone-links';
import { withoutLoneRefrains } from './lone-refrains';
import { withoutMachineText } from './machine-text';
import { withoutReviewDebris } from './reviews';
import { withoutTooltips } from './tooltips';
import { withoutTornBoxes } from './torn-boxes';
import { withoutTornTeasers } from './torn-teasers';

/** What was chosen, less what a page hides at its beginning: what a shop or a firm says first is often shown by a script. */
export function withoutUnshown(page: Page, chosen: ReadonlySet<Text>, kind: PageKind): ReadonlySet<Text> {
  if (isOneText(kind)) return withoutHiddenLead(page, chosen);
  return kind === 'product' ? withoutHiddenScraps(page, chosen) : chosen;
}

/** What is kept, less what stands alone there since the rest of its box is not: buttons, links, cards, parts of reviews. */
export function withoutRemnants(page: Page, kept: ReadonlySet<Text>, kind: PageKind, chars: Chars): ReadonlySet<Text> {
  if (kind === 'forum') return kept;
  if (!isOneText(kind)) return withoutTooltips(page, withoutReviewDebris(page, kept, chars));
  const said = withoutLoneButtons(page, kept);
  if (kind !== 'article') return said;
  const alone = withoutLoneCards(page, withoutLoneLinks(page, withoutLoneRefrains(page, said)));
  return withoutTornTeasers(page, withoutTornBoxes(page, alone));
}

/** What is kept, less what no reader of the page was to see: hidden boxes and pieces, and text for machines. */
export const withoutHidden = (page: Page, kept: ReadonlySet<Text>): ReadonlySet<Text> =>
  withoutMachineText(page, withoutHiddenParagraphs(page, withoutHiddenBoxes(page, withoutHiddenPieces(page, kept))));
