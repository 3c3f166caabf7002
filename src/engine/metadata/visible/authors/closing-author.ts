import { collapse, spacedText, textOf } from '../../../dom/text';
import { blockOf } from '../../../dom/block-of';
import type { Page } from '../../../page';
import type { DateHabits } from '../../dates/date-habits';
import { findDate } from '../../dates/find-date';
import { toldBy } from '../../dates/when-words';
import type { Elsewhere } from '../../elsewhere';
import { inStoryCard } from '../../story-card';
import { authorLabel } from './author-label';
import type { ClosingLine } from './closing-line';
import { subjects } from '../facts';
import { leadingName, looksLikePerson, looksUncased } from './name';

/** What says below a text that the name of its author follows. */
const label = new RegExp(
  String.raw`^\s{0,40}(?:(?:(?:(?:this (?:article|post|story) was |article |story )?written|(?:article|story|text|words)) by|(?:verfasst|geschrieben|text) von|(?:écrit|rédigé|texte) par|escrito por|redactado por|texto (?:de|por)|scritto da|testo di|geschreven door)\s?:?(?=\s|$)|(?:${authorLabel}|von|by|par|por|door)\s?[:：︱丨])\s*`,
  'i',
);
/** In characters of text between the headline and the line: what stands nearer is read with the headline. */
const textBefore = 200;
const longest = 120;
/** The box around a name may say the day. */
const longestBox = 200;
const mostTexts = 20000;
const mostTried = 100;
const ofOthers = 'li, figure, aside, nav, form, blockquote, pre, code, table, dl';

/** The person whom a line below the text names as its author, and the day that stands in the same small box. Where lines name several they are of other things. */
export function closingAuthor(page: Page, heading: Element | null, elsewhere: Elsewhere, habits: DateHabits): Partial<ClosingLine> {
  // A front page has the names of those whose stories it leads to.
  if (!heading || page.url.pathname === '/') return {};
  const subjectOf = subjects(page, heading);
  const isOther = (element: Element): boolean =>
    element.closest(ofOthers) !== null || elsewhere(element) || inStoryCard(page, element) || subjectOf(element) !== undefined;
  const walker = page.document.createTreeWalker(page.root, 4 /* text */);
  walker.currentNode = heading;
  let [before, tried] = [0, 0];
  let found: Partial<ClosingLine> = {};
  for (let node = walker.nextNode(), seen = 0; node && seen < mostTexts; node = walker.nextNode(), seen += 1) {
    const raw = node.nodeValue ?? '';
    before += raw.length;
    const element = node.parentElement;
    if (!element || raw.length > longest || before - raw.length < textBefore || !label.test(raw)) continue;
    if (tried++ > mostTried) return {};
    if (isOther(element) || isAmongFacts(page, element)) continue;
    const name = personIn(collapse(raw.replace(label, '')) || behind(page, node));
    if (name === '') continue;
    if (found.name && found.name !== name) return {};
    found = { name, ...dayBeside(page, element, habits) };
  }
  return found;
}

/** "Pages: 400" */
const fact = /^[\p{L} .]{2,30}[:：]/u;
/** So many such lines beside one are of a book. */
const enough = 2;
const looked = 3;

function isAmongFacts(page: Page, element: Element): boolean {
  const line = blockOf(element);
  let facts = 0;
  for (const step of ['nextElementSibling', 'previousElementSibling'] as const)
    for (let at = line[step], seen = 0; at && seen < looked; at = at[step], seen += 1)
      if (page.stats(at).chars <= longest && fact.test(textOf(at))) facts += 1;
  return facts >= enough;
}

/** The next text, where the label is an element of its own. */
function behind(page: Page, node: Node): string {
  const walker = page.document.createTreeWalker(page.root, 4 /* text */);
  walker.currentNode = node;
  let next = walker.nextNode();
  for (let blank = 0; next && blank < 4 && collapse(next.nodeValue ?? '') === ''; blank += 1) next = walker.nextNode();
  const text = next?.nodeValue ?? '';
  return text.length > longest ? '' : collapse(text);
}

/** The name without the agency or the office behind it. */
function personIn(text: string): string {
  const name = leadingName(text).split(/[/,]/)[0]?.trim() ?? '';
  return looksLikePerson(name) || looksUncased(name) ? name : '';
}

function dayBeside(page: Page, element: Element, habits: DateHabits): Partial<ClosingLine> {
  const box = blockOf(element).parentElement;
  if (!box || page.stats(box).chars > longestBox) return {};
  const said = spacedText(box);
  const date = findDate(said, habits);
  return date && toldBy(said.slice(0, date.start)) !== 'updated' ? { iso: date.iso } : {};
}
