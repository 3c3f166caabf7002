import { isAlike } from '../../dom/alike';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { weightOf } from '../../words/dense';
import { type Chars, keptText } from '../kept';

/** In characters: a title, a sentence or two, "more". */
const longest = 400;
/** Of a row so many cards at least are told apart from parts of a text, and so many of them at most are kept by mistake. */
const fewest = 3;
const most = 1 / 3;
/** More are a table or a page of cards. */
const mostCards = 30;
/** So many boxes around a text. */
const mostUp = 8;
/** In characters of letters: a text begins and ends with paragraphs. */
const paragraph = 120;

/** Without one card of a row of links below or above the text the rest of which was left out. */
export function withoutLoneCards(page: Page, texts: ReadonlySet<Text>): Set<Text> {
  const left = new Set(texts);
  const chars = keptText(texts, page.root)?.chars;
  const long = [...texts].filter(({ data }) => weightOf(data.trim()) >= paragraph);
  if (!chars || long.length === 0) return left;
  const asked = new Set<Element>();
  for (const text of texts)
    for (let [box, up] = [text.parentElement, 0]; box && !asked.has(box) && up < mostUp; up++, box = box.parentElement) {
      asked.add(box);
      if (page.stats(box).chars > longest) break;
      if (isLone(page, box, chars) && isAtEdge(box.parentElement as Element, long)) for (const one of textsIn(box)) left.delete(one);
    }
  return left.size > 0 ? left : new Set(texts);
}

function isLone({ stats, root }: Page, box: Element, chars: Chars): boolean {
  const row = box.parentElement;
  if (!row || box === root || row.childElementCount < fewest || row.childElementCount > mostCards) return false;
  const isCard = (one: Element): boolean =>
    stats(one).links > 0 && stats(one).images > 0 && stats(one).chars <= longest && leadsToOne(one) && isAlike(one, box);
  if (!box.matches('div, li, article, section') || !isCard(box)) return false;
  const cards = [...row.children].filter(isCard);
  const kept = cards.filter((card) => chars(card) > 0).length;
  return cards.length >= fewest && kept <= cards.length * most;
}

const leadsToOne = (card: Element): boolean =>
  new Set([...card.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))).size === 1;

/** Does the row stand before the first of these texts that are not in it, or behind the last? */
function isAtEdge(row: Element, long: readonly Text[]): boolean {
  const others = long.filter((text) => !row.contains(text));
  const stand = (where: number): boolean => others.every((text) => (row.compareDocumentPosition(text) & where) !== 0);
  return others.length > 0 && (stand(Node.DOCUMENT_POSITION_FOLLOWING) || stand(Node.DOCUMENT_POSITION_PRECEDING));
}
