import type { Block } from '../block';
import { type Decision, takeBack } from '../decide';

const items = 'li, tr, dt, dd';
const lists = 'ul, ol, dl, table';
/** Doubles to each item that a list alone has: where there are more, it is the copy of another. */
const most = 2;

/**
 * A choice with the items that two lists share: two models of a thing have the same display, two systems need the same
 * processor. Each list has items of its own; what leads elsewhere is mostly the page's own list of links, set twice.
 */
export function withListDoubles(decision: Decision, blocks: readonly Block[]): Decision {
  const shared = [...decision.doubles].flatMap(([index, first]) => {
    const [block, other] = [blocks[index] as Block, blocks[first] as Block];
    const [list, before] = [listOf(block), listOf(other)];
    if (!list || !before || list === before || list.localName !== before.localName || leads(block)) return [];
    return list.contains(before) || before.contains(list) ? [] : [{ index, list, before }];
  });
  if (shared.length === 0) return decision;
  const held = heldBy(new Set(shared.flatMap(({ list, before }) => [list, before])), blocks);
  const known = new Map<Element, Map<Element, boolean>>();
  const isOther = (list: Element, before: Element): boolean => {
    const others = known.get(list) ?? new Map<Element, boolean>();
    known.set(list, others);
    const is = others.get(before) ?? differs(decision, held.get(list) ?? [], held.get(before) ?? []);
    others.set(before, is);
    return is;
  };
  return takeBack(decision, new Set(shared.filter(({ list, before }) => isOther(list, before)).map(({ index }) => index)));
}

const listOf = ({ element }: Block): Element | null => element.closest(items)?.closest(lists) ?? null;

/** Is it of an item with a link: a card, which stands in several rows of cards? */
const leads = ({ element }: Block): boolean => element.closest('a') !== null || element.closest(items)?.querySelector('a') != null;

/** The blocks of each list, without those of the lists in it. */
function heldBy(wanted: ReadonlySet<Element>, blocks: readonly Block[]): Map<Element, Block[]> {
  const held = new Map<Element, Block[]>();
  for (const block of blocks) {
    const list = listOf(block);
    if (!list || !wanted.has(list)) continue;
    const all = held.get(list);
    if (all) all.push(block);
    else held.set(list, [block]);
  }
  return held;
}

/** Has a list kept items that the first does not have at all, and not many doubles more? */
function differs({ keep, doubles }: Decision, list: readonly Block[], first: readonly Block[]): boolean {
  const said = new Set(first.map(({ text }) => text.toLowerCase()));
  const own = list.filter(({ index, text }) => keep[index] && !said.has(text.toLowerCase()));
  const again = list.filter(({ index }) => doubles.has(index));
  return own.length > 0 && again.length <= own.length * most;
}
