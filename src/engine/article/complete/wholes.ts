import type { PageKind } from '../../../rules/kinds';
import { isPostEmbed } from '../../dom/embedded-post';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { typedListings } from '../../tidy/code/typed-listings';
import { accordionsOf } from './accordions';
import { addressLines } from './addresses';
import { askedBoxes } from './asked';
import { attachmentsOf } from './attachments';
import { followsKept, isAmongKept, isBetweenKept } from './beside';
import { isDataTable, isTableOfText, isUnderHead } from './data-tables';
import { endsText } from './ends-text';
import { entryFacts } from './entry-facts';
import { faqs } from './faq';
import { flowOf } from './flow';
import { foldsOf } from './folds';
import { labelledLines } from './labelled-lines';
import { keyFigures } from './key-figures';
import { likeCards } from './like-cards';
import { likeSections } from './like-sections';
import { listingNames } from './listing-names';
import { looseLines } from './loose-lines';
import { missingItems } from './missing-items';
import { type Chars, keptText } from '../kept';
import { contactsOf } from './contacts';
import { captionedPictures } from './captioned-pictures';
import { cardNames } from './card-names';
import { correctionsOf } from './corrections';
import { saysMore } from '../name-lines';
import { notesOf } from './notes';
import { pricesOf } from './prices';
import { recipeSections } from './recipe-sections';
import { referenceTexts } from './references';
import { rowsOf } from './rows';
import { servicesOf } from './services';
import { isStub } from './stubs';
import { tabPanels } from './tab-panels';
import { tableBoxes } from './table-notes';
import { textLists } from './text-lists';
import { tipsOf } from './tips';

/** What makes no sense in parts: half a table, a listing without its middle, a picture without its caption. */
const partial = 'pre, table, figure, math, dl, ruby, blockquote, aside, [role=note], [class*="callout"], [class*="admonition"]';
/** Listings, formulas, terms, tables and verse: too short or too odd for a block model, and missed where they stood between paragraphs. */
const between =
  'pre, math[display="block"], .syntaxhighlighter, .crayon-syntax, .gist, dl, [role=table], [class*="poem"], [class*="stanza"], [class~="verse"], .wp-block-verse';
/** Boxes of facts beside the text, and what is set off in it ("Note", "Tip"). */
const facts =
  'aside, [role=note], [class*="factbox" i], [class*="fact-box" i], [class*="facts" i], [class*="infobox" i], [class*="info-box" i], [class*="callout" i], [class*="admonition" i]';
/** Words that somebody said, with who it was. */
const quotes = '[class*="quote" i]:not(a, button), [class*="testimonial" i]';
/** In characters; a longer one, but for listings, can speak for itself. */
const longestBetween = 3000;

/** In characters. A longer aside is a sidebar, a longer footnote can speak for itself. */
const longestNote = 1200;
/** In characters: a box of facts beside the text; one with links leads away from it. */
const longestFacts = 600;

/** Something to press in a whole that is completed. What opens a part of it or heads a column is called by it. */
const pressed = 'button:not([role=tab], [aria-expanded], th button, h2 button, h3 button, h4 button)';

function isPressed(box: Element, whole: Element): boolean {
  const button = box.closest('button');
  return button !== null && whole.contains(button) && (button.matches(pressed) || saysMore(button));
}

/** Its parts are small beside what is said over them, so that any kept part of it keeps the rest. */
const small = new Set(['ruby']);

/** The form in a box may come by script: its name is all that is there of it (“FormCallout”, “cta-box”, not “information”). */
const form = /(?:(?:^|[^a-zA-Z])(?:form|cta|signup|newsletter)|(?:Form|C[Tt][Aa]|Signup|Newsletter))(?![a-z])/;
const asks = (box: Element): boolean => [box, ...box.children].some((part) => form.test(part.getAttribute('class') ?? ''));

/** Is enough of a whole kept, or does it stand in the middle of kept text, where a reader would miss it? */
function belongs(whole: Element, chars: Chars, page: Page, typed: ReadonlySet<Element>): boolean {
  const kept = chars(whole);
  const { chars: all, links, inputs } = page.stats(whole);
  if (isStub(whole, page)) return isAmongKept(whole, chars);
  if (whole.localName === 'table' && isUnderHead(whole, page, chars)) return true;
  if (whole.localName === 'table' && !isDataTable(whole)) return false;
  if (whole.localName === 'table' && isTableOfText(whole, page, chars)) return true;
  if (small.has(whole.localName)) return kept > 0;
  if (whole.matches('aside, [role=note]') && all > longestNote) return false;
  const isShort = all <= longestFacts && links + inputs === 0;
  // A value without its name, or a name without its value, says nothing.
  if (isShort && whole.localName === 'dl' && kept > 0) return true;
  if (isShort && whole.matches(facts) && !asks(whole) && isBetweenKept(whole, chars)) return true;
  const isListing = whole.localName === 'pre' || typed.has(whole);
  if (whole.localName === 'pre' && (followsKept(whole, chars) || endsText(whole, page, chars) || isAmongKept(whole, chars))) return true;
  if (kept === 0 && (isListing || (whole.matches(between) && all <= longestBetween))) return isBetweenKept(whole, chars);
  if (isPostEmbed(whole)) return kept > 0 || isBetweenKept(whole, chars);
  return (whole.matches(partial) || (isShort && whole.matches(quotes))) && kept < all && kept >= all / 2;
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
    ...notesOf(page.root, chars),
    ...textLists(page.root, chars, flow),
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
    ...keyFigures(page, chars),
    ...attachmentsOf(page, chars),
    ...addressLines(page, chars),
    ...captionedPictures(page, chars),
    ...contactsOf(page, chars),
    ...entryFacts(page, chars, kind),
    ...listingNames(page, chars),
    ...labelledLines(page, chars, flow),
    ...tipsOf(page, chars),
  ]);
  for (const whole of [...page.root.querySelectorAll(`${partial}, ${between}, ${facts}, ${quotes}`), ...typed, ...certain]) {
    if (marked(whole) || !(certain.has(whole) || belongs(whole, chars, page, typed))) continue;
    addAll(whole);
  }
  for (const text of [
    ...referenceTexts(page, chars, kind),
    ...recipeSections(page),
    ...looseLines(page, texts, doubles),
    ...likeCards(page, texts, chars),
    ...cardNames(page, chars, kind),
    ...likeSections(page, chars, kind, doubles),
  ]) {
    if (!doubles.has(text) && !marked(text.parentElement as Element)) complete.add(text);
  }
  const kept = keptText(complete, page.root);
  for (const box of kept ? tableBoxes(page, kept.chars) : []) if (!marked(box)) addAll(box);
  return complete;
}
