import { isOneText, type PageKind } from '../../../rules/kinds';
import type { Block } from '../block';
import { boxesAround, heldByBox } from '../boxes-around';
import { type Decision, leaveOut, takeBack } from '../decide';

/** In kept blocks and in characters, little stands in a card beside name and lead. */
const most = 6;
const longest = 80;
const headings = 'h1, h2, h3, h4, h5, h6';
/** Who heads a column is no card. */
const cells = 'th, td, [role="columnheader"], [role="rowheader"]';

/**
 * A choice in which the copy of a card goes whole: one for narrow screens, or in a rail of what is listed above. Its name is long enough to be
 * a double; its price, its writer and its day are not, and would stand there alone. They go where the first card says them, too, and stay there.
 */
export function withWholeCopies(decision: Decision, blocks: readonly Block[], kind: PageKind, marked: readonly boolean[]): Decision {
  const { keep, doubles } = decision;
  if (isOneText(kind) || kind === 'forum') return decision;
  const names = [...doubles].filter(([index]) => isName(blocks[index] as Block) && !(blocks[index] as Block).element.closest(cells));
  if (names.length === 0) return decision;
  const boxes = heldByBox(blocks);
  const firsts = new Set(doubles.values());
  const folded = (at: number): string => (blocks[at] as Block).text.toLowerCase();
  const gone = new Map<number, number>();
  for (const [index, first] of names) {
    const rest = cardOf(index).filter((at) => keep[at]);
    if (rest.length === 0 || leadsTo(blocks[index] as Block) !== leadsTo(blocks[first] as Block)) continue;
    const said = new Map(cardOf(first).map((at) => [folded(at), at]));
    const own = rest.map((at) => said.get(folded(at)));
    if (own.every((at) => at !== undefined && !marked[at] && !doubles.has(at) && !gone.has(at)))
      for (const [i, at] of rest.entries()) gone.set(at, own[i] as number);
  }
  return gone.size > 0 ? takeBack(leaveOut(decision, gone), new Set(gone.values())) : decision;

  /** The blocks of the largest box around a name in which no other is called something, and little is said that is not said twice. */
  function cardOf(name: number): readonly number[] {
    let card: readonly number[] = [];
    for (const box of boxesAround((blocks[name] as Block).element)) {
      const held = (boxes.get(box) ?? []).map(({ index }) => index);
      const shown = held.filter((at) => keep[at] || doubles.has(at));
      const rest = shown.filter((at) => keep[at] && !firsts.has(at));
      const isOwn = shown.every((at) => folded(at) === folded(name) || !isName(blocks[at] as Block));
      if (!isOwn || rest.length > most || rest.some((at) => folded(at).length > longest)) break;
      card = held;
    }
    return card;
  }
}

/** Two jobs of one name have pages of their own; counters add what they like to an address. */
const leadsTo = ({ element }: Block): string | undefined =>
  (element.closest('a[href]') ?? element.querySelector('a[href]'))?.getAttribute('href')?.replace(/[?#].*/s, '');

/** A heading, or nothing but a link in its line. */
const isName = ({ element, texts }: Block): boolean =>
  element.closest(headings) !== null ||
  texts.every(({ data, parentElement }) => {
    if (!data.trim()) return true;
    const link = parentElement?.closest('a[href]');
    return link != null && element.contains(link);
  });
