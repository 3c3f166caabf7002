import type { PageKind } from '../../../rules/kinds';
import { textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { typedListings } from '../../tidy/code/typed-listings';
import { accordionsOf } from './accordions';
import { addressLines } from './addresses';
import { altCaptions } from './alt-captions';
import { announcedLinks } from './announced-links';
import { askedBoxes } from './asked';
import { attachmentsOf } from './attachments';
import { boldNames } from './bold-names';
import { begunLists } from './begun-lists';
import { belongs, wholeBoxes } from './belongs';
import { boxTables } from './box-tables';
import { displayFormulas } from './display-formulas';
import { entryFacts } from './entry-facts';
import { entryLabels } from './entry-labels';
import { factLists } from './fact-lists';
import { faqs } from './faq';
import { figureCaptions } from './figure-captions';
import { flowOf } from './flow';
import { foldsOf } from './folds';
import { labelledLines } from './labelled-lines';
import { initialsOf } from './initials';
import { keyFigures } from './key-figures';
import { likeCaptions } from './like-captions';
import { likeCards } from './like-cards';
import { likeHeadings } from './like-headings';
import { likeLabels } from './like-labels';
import { likeSections } from './like-sections';
import { listLabels } from './list-labels';
import { listingNames } from './listing-names';
import { loneFacts } from './lone-facts';
import { linkedLines } from './linked-lines';
import { linkSections } from './link-sections';
import { looseLines } from './loose-lines';
import { lostHalf } from './lost-half';
import { lostParts } from './lost-parts';
import { looseNames } from './loose-names';
import { mainGrid } from './main-grid';
import { missingItems } from './missing-items';
import { type Chars, keptText } from '../kept';
import { conclusionTexts } from './conclusions';
import { contactsOf } from './contacts';
import { captionedPictures } from './captioned-pictures';
import { linkCardsOf } from './link-cards';
import { bulletedLines } from './bulleted-lines';
import { cardNames } from './card-names';
import { cardPrices } from './card-prices';
import { citedQuotes } from './cited-quotes';
import { correctionsOf } from './corrections';
import { datedParts } from './dated-parts';
import { saysMore } from '../name-lines';
import { isQuestion } from '../../words/question';
import { notesOf } from './notes';
import { namedTables } from './named-tables';
import { namesToPress } from './names-to-press';
import { numberedParts } from './numbered-parts';
import { oneboxTitles } from './oneboxes';
import { partHeadings } from './part-headings';
import { picturedNames } from './pictured-names';
import { pricedNames } from './priced-names';
import { pricesOf } from './prices';
import { quoteSpeakers } from './quote-speakers';
import { recipeSections } from './recipe-sections';
import { referenceTexts, tornNotes } from './references';
import { reviewWriters } from './review-writers';
import { rowHeads } from './row-heads';
import { rowsOf } from './rows';
import { servicesOf } from './services';
import { specLists } from './spec-lists';
import { specTables } from './spec-tables';
import { splitTables } from './split-tables';
import { signOffs } from './sign-off';
import { speakersIn } from './speakers';
import { tabPanels } from './tab-panels';
import { tableBoxes } from './table-notes';
import { textLists } from './text-lists';
import { tipsOf } from './tips';
import { typedAddresses } from './typed-addresses';
import { verdictsOf } from './verdicts';

/** Something to press in a whole that is completed. What opens a part of it, heads a column or asks what is answered below is called by it. */
const pressed = 'button:not([role=tab], [aria-expanded], th button, h2 button, h3 button, h4 button)';

function isPressed(box: Element, whole: Element): boolean {
  const button = box.closest('button');
  if (button === null || !whole.contains(button)) return false;
  return saysMore(button) || (button.matches(pressed) && !isQuestion(textOf(button)));
}

/** What was chosen of a page. */
export interface Chosen {
  kind: PageKind;
  texts: ReadonlySet<Text>;
  chars: Chars;
  /** Text that stands on the page a second time. */
  doubles: ReadonlySet<Text>;
  marked(element: Element): boolean;
}

/** Texts that belong to a whole that is kept, but were not chosen themselves. */
export function completeWholes(page: Page, { kind, texts, chars, doubles, marked }: Chosen): Set<Text> {
  const complete = new Set(texts);
  const typed = new Set(typedListings(page.root, page));
  const addAll = (whole: Element) => {
    for (const text of textsIn(whole)) {
      const box = text.parentElement as Element;
      if (!marked(box) && !isPressed(box, whole)) complete.add(text);
    }
  };
  const flow = flowOf(page.root, chars);
  const certain = new Set([
    ...notesOf(page, chars),
    ...textLists(page, chars, flow),
    ...rowHeads(page, chars),
    ...splitTables(page, chars),
    ...rowsOf(page, chars),
    ...missingItems(page, chars, doubles, kind),
    ...correctionsOf(page, chars),
    ...faqs(page, chars, kind, doubles),
    ...servicesOf(page, chars),
    ...tabPanels(page, chars),
    ...accordionsOf(page, chars),
    ...askedBoxes(page, chars, doubles),
    ...foldsOf(page, chars),
    ...pricesOf(page, chars),
    ...pricedNames(page, chars, kind),
    ...quoteSpeakers(page, chars, kind),
    ...citedQuotes(page, chars, kind),
    ...keyFigures(page, chars),
    ...attachmentsOf(page, chars),
    ...addressLines(page, chars),
    ...announcedLinks(page, chars, kind),
    ...captionedPictures(page, chars),
    ...linkCardsOf(page, chars),
    ...linkSections(page, chars, kind),
    ...oneboxTitles(page, chars),
    ...contactsOf(page, chars, kind),
    ...entryFacts(page, chars, kind),
    ...entryLabels(page, chars, kind),
    ...namedTables(page, chars),
    ...displayFormulas(page, chars),
    ...factLists(page, chars, kind),
    ...specLists(page, chars, kind),
    ...specTables(page, chars, kind),
    ...begunLists(page, chars, kind, doubles),
    ...mainGrid(page, chars, kind),
    ...cardPrices(page, chars, kind),
    ...numberedParts(page, chars),
    ...boxTables(page, chars),
    ...bulletedLines(page, chars),
    ...initialsOf(page, chars),
    ...listingNames(page, chars),
    ...labelledLines(page, chars, flow),
    ...loneFacts(page, chars, flow),
    ...lostParts(page, chars, kind),
    ...tipsOf(page, chars),
    ...typedAddresses(page, chars, kind),
    ...signOffs(page, chars),
    ...verdictsOf(page, chars, kind),
    ...reviewWriters(page, chars, kind),
  ]);
  for (const whole of [...page.root.querySelectorAll(wholeBoxes), ...typed, ...certain]) {
    if (marked(whole) || !(certain.has(whole) || belongs(whole, chars, page, typed))) continue;
    addAll(whole);
  }
  for (const text of [
    ...referenceTexts(page, chars, kind),
    ...recipeSections(page),
    ...figureCaptions(page, chars),
    ...altCaptions(page, chars),
    ...looseLines(page, texts, doubles),
    ...linkedLines(page, texts, doubles),
    ...boldNames(page, chars),
    ...listLabels(page, keptText(complete, page.root)?.chars ?? chars),
    ...looseNames(page, texts, keptText(complete, page.root)?.chars ?? chars),
    ...likeCaptions(page, chars).flatMap(textsIn),
    ...likeCards(page, texts, chars, kind),
    ...cardNames(page, chars, kind),
    ...picturedNames(page, chars, kind),
    ...conclusionTexts(page, chars, kind),
    ...namesToPress(page, texts),
    ...likeHeadings(page, chars, kind),
    ...datedParts(page, chars, kind),
    ...speakersIn(page, keptText(complete, page.root)?.chars ?? chars, kind, marked),
    ...likeSections(page, chars, kind, doubles),
    ...lostHalf(page, chars, kind, doubles),
  ]) {
    if (!doubles.has(text) && !marked(text.parentElement as Element)) complete.add(text);
  }
  for (const text of partHeadings(page, complete, kind, doubles)) if (!marked(text.parentElement as Element)) complete.add(text);
  const kept = keptText(complete, page.root);
  for (const box of kept ? [...tableBoxes(page, kept.chars), ...likeLabels(page, kept.chars), ...tornNotes(page, kept.chars)] : [])
    if (!marked(box)) addAll(box);
  return complete;
}
