import type { Block } from '../block';
import { type Decision, leaveOut } from '../decide';

const scriptless = '[data-galley-noscript]';
/** One block alone is a note to readers without scripts, or the picture's name. */
const fewest = 3;
/** In blocks: so far around it stands what it is the copy of. */
const reach = 200;
/** The share of its text that is said around it: a copy leaves hints for readers of screens out, and sets some words anew. */
const copied = 0.8;

/**
 * A choice without what a page says again for readers without scripts. The long blocks of it are doubles one by one; names, prices and
 * labels would stay behind as crumbs.
 */
export function withoutScriptlessCopies(decision: Decision, blocks: readonly Block[]): Decision {
  const { keep, doubles } = decision;
  const boxes = new Map<Element, Block[]>();
  for (const block of blocks) {
    const box = keep[block.index] || doubles.has(block.index) ? block.element.closest(scriptless) : null;
    if (!box) continue;
    const held = boxes.get(box);
    if (held) held.push(block);
    else boxes.set(box, [block]);
  }
  const gone = new Map<number, number>();
  for (const [box, held] of boxes) {
    const first = blocks.findIndex(({ index }) => keep[index] && !box.contains(blocks[index]?.element ?? null));
    if (first === -1 || held.length < fewest || !isSaidAround(box, held)) continue;
    for (const { index } of held) if (keep[index]) gone.set(index, first);
  }
  return gone.size > 0 ? leaveOut(decision, gone) : decision;

  function isSaidAround(box: Element, held: readonly Block[]): boolean {
    const [from, to] = [(held[0] as Block).index, (held.at(-1) as Block).index];
    const around = blocks
      .slice(Math.max(0, from - reach), to + reach)
      .filter(({ index, element }) => keep[index] && !box.contains(element));
    const said = around.map(({ text }) => text.toLowerCase()).join('\n');
    const chars = (those: readonly Block[]): number => those.reduce((sum, { text }) => sum + text.length, 0);
    const again = held.filter(({ index, text }) => doubles.has(index) || said.includes(text.toLowerCase()));
    return chars(again) >= chars(held) * copied;
  }
}
