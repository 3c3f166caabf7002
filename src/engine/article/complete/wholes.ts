import type { PageKind } from '../../../rules/kinds';
import { textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { typedListings } from '../../tidy/code/typed-listings';
import { accordionsOf } from './folds/accordions';
import { addressLines } from './lists/addresses';
import { altCaptions } from './pictures/alt-captions';
import { announcedLinks } from './lists/announced-links';
import { askedBoxes } from './folds/asked';
import { attachmentsOf } from './lists/attachments';
import { boldNames } from './headings/bold-names';
import { begunLists } from './lists/begun-lists';
import { belongs, wholeBoxes } from './belongs';
import { boxTables } from './tables/box-tables';
import { displayFormulas } from './prose/display-formulas';
import { entryFacts } from './cards/entry-facts';
import { entryLabels } from './cards/entry-labels';
import { factLists } from './tables/fact-lists';
import { faqs } from './folds/faq';
import { figureCaptions } from './pictures/figure-captions';
import { flowOf } from './flow';
import { foldsOf } from './folds/folds';
import { labelledLines } from './lists/labelled-lines';
import { initialsOf } from './prose/initials';
import { keyFigures } from './prose/key-figures';
import { likeCaptions } from './pictures/like-captions';
import { likeCards } from './cards/like-cards';
import { likeHeadings } from './headings/like-headings';
import { likeLabels } from './headings/like-labels';
import { likeSections } from './headings/like-sections';
import { listLabels } from './lists/list-labels';
import { listingNames } from './headings/listing-names';
import { loneFacts } from './tables/lone-facts';
import { linkedLines } from './lists/linked-lines';
import { looseLines } from './lists/loose-lines';
import { lostHalf } from './prose/lost-half';
import { lostParts } from './prose/lost-parts';
import { looseNames } from './headings/loose-names';
import { mainGrid } from './cards/main-grid';
import { missingItems } from './lists/missing-items';
import { type Chars, keptText } from '../kept';
import { conclusionTexts } from './notes/conclusions';
import { contactsOf } from './notes/contacts';
import { captionedPictures } from './pictures/captioned-pictures';
import { linkCardsOf } from './cards/link-cards';
import { bulletedLines } from './lists/bulleted-lines';
import { cardNames } from './cards/card-names';
import { cardPrices } from './cards/card-prices';
import { citedQuotes } from './speech/cited-quotes';
import { correctionsOf } from './notes/corrections';
import { datedParts } from './cards/dated-parts';
import { saysMore } from '../heading/name-lines';
import { isQuestion } from '../../words/question';
import { notesOf } from './notes/notes';
import { namedTables } from './tables/named-tables';
import { namesToPress } from './folds/names-to-press';
import { numberedParts } from './lists/numbered-parts';
import { oneboxTitles } from './cards/oneboxes';
import { partHeadings } from './headings/part-headings';
import { picturedNames } from './pictures/pictured-names';
import { pricedNames } from './cards/priced-names';
import { pricesOf } from './cards/prices';
import { quoteSpeakers } from './speech/quote-speakers';
import { recipeSections } from './headings/recipe-sections';
import { referenceTexts, tornNotes } from './notes/references';
import { reviewWriters } from './cards/review-writers';
import { rowHeads } from './tables/row-heads';
import { rowsOf } from './tables/rows';
import { servicesOf } from './notes/services';
import { specLists } from './tables/spec-lists';
import { specTables } from './tables/spec-tables';
import { splitTables } from './tables/split-tables';
import { signOffs } from './speech/sign-off';
import { speakersIn } from './speech/speakers';
import { tabPanels } from './folds/tab-panels';
import { tableBoxes } from './tables/table-notes';
import { textLists } from './lists/text-lists';
import { tipsOf } from './notes/tips';
import { typedAddresses } from './lists/typed-addresses';
import { verdictsOf } from './lists/verdicts';

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
