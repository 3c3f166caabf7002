import type { Block } from '../block';
import { boxesAround, heldByBox } from '../boxes-around';
import { type Decision, leaveOut, takeBack } from '../decide';

/** In characters of text that is a double: a box that says less again may be a row that two tables share. */
const least = 80;
const rows = 'tr, dt, dd, th, td';

/**
 * A choice in which a box goes whole that says all over again what another says, line by line: one of them is for narrow screens. Its long lines
 * are doubles; a list of few words and a name would stay as the skeleton of a copy. What was chosen in the copy alone
 * is shown where it stands first.
 */
export function withoutTwins(decision: Decision, blocks: readonly Block[], marked: readonly boolean[] = []): Decision {
  const { keep, doubles } = decision;
  if (doubles.size === 0) return decision;
  const held = heldByBox(blocks);
  const folded = (at: number): string | undefined => blocks[at]?.text.toLowerCase();
  const gone = new Map<number, number>();
  for (const [index, first] of doubles) {
    if (gone.has(index)) continue;
    const away = index - first;
    const twin = boxesAround((blocks[index] as Block).element)
      .filter((box) => !box.matches(rows) && isTwin(held.get(box) ?? [], away))
      .at(-1);
    for (const { index: at } of twin ? (held.get(twin) ?? []) : [])
      if (keep[at] && !marked[at - away] && !gone.has(at - away)) gone.set(at, at - away);
  }
  return gone.size > 0 ? takeBack(leaveOut(decision, gone), new Set([...gone.values()].filter((at) => !doubles.has(at)))) : decision;

  /** Do blocks that follow each other say what those so far before them say, which stand in a box of their own, too? */
  function isTwin(box: readonly Block[], away: number): boolean {
    const [from, to] = [box[0]?.index ?? 0, box.at(-1)?.index ?? 0];
    // A list alone may be said again of another thing, as two of a build have the same data.
    if (box.every(({ element }) => element.closest('li'))) return false;
    if (box.length < 2 || to - from >= away || !box.every(({ index }) => folded(index) === folded(index - away))) return false;
    const chars = box.reduce((sum, { index, text }) => sum + (doubles.has(index) ? text.length : 0), 0);
    return chars >= least && standsAlone(from - away, to - away);
  }

  /** Is there a box around one block that holds no more than those up to another? */
  function standsAlone(from: number, to: number): boolean {
    return boxesAround((blocks[from] as Block).element).some((box) => {
      const inside = held.get(box);
      return inside?.[0]?.index === from && inside.at(-1)?.index === to;
    });
  }
}
