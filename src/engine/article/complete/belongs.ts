import { isPostEmbed } from '../../dom/embedded-post';
import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import { endsSentence } from '../../words/ends-sentence';
import type { Chars } from '../kept';
import { followsKept, isAmongKept, isBetweenKept, neighbour } from './beside';
import { isDataTable, isTableOfText, isUnderHead } from './tables/data-tables';
import { endsText } from './ends-text';
import { isStub } from './stubs';

/** What makes no sense in parts: half a table, an address without its telephone, a listing without its middle, a picture without its caption. */
const partial =
  'pre, table, [role=table], figure, math, dl, ruby, blockquote, address, aside, [role=note], [class*="callout"], [class*="admonition"]';
/** Listings, formulas, terms, tables and verse: too short or too odd for a block model, and missed where they stood between paragraphs. */
const between =
  'pre, math[display="block"], .syntaxhighlighter, .crayon-syntax, .gist, dl, [role=table], [class*="poem"], [class*="stanza"], [class~="verse"], .wp-block-verse';
/** Boxes of facts beside the text, and what is set off in it ("Note", "Tip"). */
const facts =
  'aside, [role=note], [class*="factbox" i], [class*="fact-box" i], [class*="facts" i], [class*="infobox" i], [class*="info-box" i], [class*="callout" i], [data-node-type="callout"], [class*="admonition" i], [class~="hint" i], [class~="note" i], [class~="tip" i], [class~="warning" i]';
/** What makers of documentation set off so, they set off below the last paragraph too. */
const notes = '[role=note], [class*="admonition" i]';
/** Words that somebody said, with who it was. */
const quotes = '[class*="quote" i]:not(a, button), [class*="testimonial" i]';
/** In characters; a longer one, but for listings, can speak for itself. */
const longestBetween = 3000;

/** In characters. A longer aside is a sidebar, a longer footnote can speak for itself. */
const longestNote = 1200;
/** In characters: a box of facts beside the text; one with links leads away from it. */
const longestFacts = 600;

/** Its parts are small beside what is said over them, so that any kept part of it keeps the rest. */
const small = new Set(['ruby']);

/** The form in a box may come by script: its name is all that is there of it (“FormCallout”, “cta-box”, not “information”). */
const form = /(?:(?:^|[^a-zA-Z])(?:form|cta|signup|newsletter)|(?:Form|C[Tt][Aa]|Signup|Newsletter))(?![a-z])/;
const asks = (box: Element): boolean => [box, ...box.children].some((part) => form.test(part.getAttribute('class') ?? ''));

/** In characters: what leads away ends with its link, or goes on for a word ("here"). */
const leastAfterLink = 12;

/** Are its links in the middle of what it says, most of which is none, and does it end as a sentence does? */
function goesOnAfterLinks(box: Element, page: Page): boolean {
  const { chars, linkChars } = page.stats(box);
  const last = [...box.querySelectorAll('a')].at(-1);
  const said = textOf(box);
  if (!last || linkChars > chars / 3 || !endsSentence(said)) return false;
  return said.length - said.lastIndexOf(textOf(last)) - textOf(last).length >= leastAfterLink;
}

/** Does it stand right below a kept paragraph, maybe with pictures between, and above another picture of the text? What is last of all asks to follow somebody. */
function isAmongPictures(whole: Element, chars: Chars, page: Page): boolean {
  const above = neighbour(page, whole, 'previousElementSibling');
  if (above?.localName !== 'p' || chars(above) === 0) return false;
  for (let at = whole.nextElementSibling; at && page.stats(at).chars === 0; at = at.nextElementSibling)
    if (page.stats(at).images > 0 && page.stats(at).links === 0) return true;
  return false;
}

/** Everything that may be such a whole. */
export const wholeBoxes = `${partial}, ${between}, ${facts}, ${quotes}`;

/** Is enough of a whole kept, or does it stand in the middle of kept text, where a reader would miss it? */
export function belongs(whole: Element, chars: Chars, page: Page, typed: ReadonlySet<Element>): boolean {
  const kept = chars(whole);
  const { chars: all, links, inputs } = page.stats(whole);
  if (isStub(whole, page)) return isAmongKept(whole, chars);
  if (whole.localName === 'table' && isUnderHead(whole, page, chars)) return true;
  if (whole.localName === 'table' && !isDataTable(whole)) return false;
  if (whole.localName === 'table' && isTableOfText(whole, page, chars)) return true;
  if (small.has(whole.localName)) return kept > 0;
  if (whole.matches('aside, [role=note]') && all > longestNote) return false;
  const isShort = all <= longestFacts && links + inputs === 0;
  const isSentence = (): boolean => all <= longestFacts && inputs === 0 && goesOnAfterLinks(whole, page);
  // A value without its name, or a name without its value, says nothing.
  if (isShort && whole.localName === 'dl' && kept > 0) return true;
  if (whole.matches(facts) && (isShort || isSentence()) && !asks(whole) && isBetweenKept(whole, chars)) return true;
  if (isShort && whole.matches(notes) && followsKept(whole, chars)) return true;
  // "See also …" of a manual stands where it is needed.
  if (whole.matches(notes) && all <= longestFacts && inputs === 0 && isBetweenKept(whole, chars)) return true;
  const isListing = whole.localName === 'pre' || typed.has(whole);
  if (whole.localName === 'pre' && (followsKept(whole, chars) || endsText(whole, page, chars) || isAmongKept(whole, chars))) return true;
  if (kept === 0 && (isListing || (whole.matches(between) && all <= longestBetween))) return isBetweenKept(whole, chars);
  if (isPostEmbed(whole)) return kept > 0 || isBetweenKept(whole, chars) || isAmongPictures(whole, chars, page);
  return (whole.matches(partial) || (isShort && whole.matches(quotes))) && kept < all && kept >= all / 2;
}
