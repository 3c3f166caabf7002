import type { Block } from './block';

/** So many steps above a line stands the card it is a part of. */
const mostUp = 8;

/** A line and the boxes around it, from inside out. */
export function boxesAround(line: Element): Element[] {
  const boxes: Element[] = [];
  for (let box: Element | null = line; box && boxes.length <= mostUp; box = box.parentElement) boxes.push(box);
  return boxes;
}

/** Which of some blocks each box around them holds. */
export function heldByBox(blocks: readonly Block[]): Map<Element, Block[]> {
  const boxes = new Map<Element, Block[]>();
  for (const block of blocks)
    for (const box of boxesAround(block.element)) {
      const held = boxes.get(box);
      if (held) held.push(block);
      else boxes.set(box, [block]);
    }
  return boxes;
}
