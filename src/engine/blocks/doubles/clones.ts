import { isOneText, type PageKind } from '../../../rules/kinds';
import { collapse } from '../../dom/text';
import type { Page } from '../../page';
import type { Block } from '../block';
import type { Decision } from '../decide';

/** Fewer boxes, and in characters a shorter row of them, may rightly say the same again; more are no row. */
const size = { fewest: 3, most: 400, shortest: 16 };
/** So many boxes around a block may be such a row. */
const mostUp = 8;
const table = 'table, tr, tbody, dl, select, [role="table"], [role="row"]';

/**
 * A choice without the clones of a row that moves by itself (figures, quotes, logos): its boxes follow each other again in the
 * same order, so that it has no end. In the text of an article what is said again is said on purpose.
 */
export function withoutClones(decision: Decision, blocks: readonly Block[], page: Page, kind: PageKind): Decision {
  if (isOneText(kind) || kind === 'forum') return decision;
  const known = new Map<Element, ReadonlySet<Element>>();
  const keep = [...decision.keep];
  const doubles = new Map(decision.doubles);
  const firsts = new Map<string, number>();
  for (const { index, element, text } of blocks) {
    if (!keep[index]) continue;
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, index);
    else if (isInClone(element, page, known)) {
      keep[index] = false;
      doubles.set(index, first);
    }
  }
  return { keep, doubles: new Map([...doubles].sort(([a], [b]) => a - b)) };
}

function isInClone(element: Element, page: Page, known: Map<Element, ReadonlySet<Element>>): boolean {
  let box = element;
  for (let up = 0; up < mostUp && box !== page.root; up++) {
    const row = box.parentElement;
    if (!row) return false;
    const clones = known.get(row) ?? clonesIn(row, page);
    known.set(row, clones);
    if (clones.has(box)) return true;
    box = row;
  }
  return false;
}

/** The boxes of a row that only say again what those before them say, all in the same order. */
function clonesIn(row: Element, { stats }: Page): ReadonlySet<Element> {
  if (row.childElementCount < size.fewest || row.childElementCount > size.most || row.matches(table)) return new Set();
  const boxes = [...row.children].filter((box) => stats(box).chars + stats(box).images > 0);
  const away = period(boxes.map((box) => stats(box).chars));
  if (boxes.length < size.fewest || away * 2 > boxes.length) return new Set();
  const one = boxes.slice(0, away);
  const isRow = one.reduce((sum, box) => sum + stats(box).chars, 0) >= size.shortest && one.some((box) => box.childElementCount > 0);
  const says = boxes.map((box) => collapse(box.textContent ?? ''));
  return new Set(isRow && says.every((said, at) => at < away || said === says[at - away]) ? boxes.slice(away) : []);
}

/** After how many of them numbers return in the same order, to the end. */
function period(numbers: readonly number[]): number {
  const borders = [0];
  for (let at = 1, border = 0; at < numbers.length; at++) {
    while (border > 0 && numbers[at] !== numbers[border]) border = borders[border - 1] as number;
    if (numbers[at] === numbers[border]) border++;
    borders.push(border);
  }
  return numbers.length - (borders.at(-1) ?? 0);
}
