import type { Step } from '../step';
import { isElement, isBlank } from '../nodes';

/** Parts that are nothing without their whole, and the whole they need. */
const wholes: ReadonlyArray<readonly [part: string, within: string, whole: string]> = [
  ['td, th', 'tr', 'tr'],
  ['tr', 'table, tbody, thead, tfoot', 'tbody'],
  ['tbody, thead, tfoot, caption, colgroup', 'table', 'table'],
  ['li', 'ul, ol, menu', 'ul'],
  ['dt, dd', 'dl, div', 'dl'],
];

/** Rows, cells, items and terms that were chosen without the box around them get one again, neighbours together. */
export const strays: Step = (root, { page }) => {
  for (const [part, within, whole] of wholes) {
    for (const stray of root.querySelectorAll(part)) {
      const parent = stray.parentElement;
      if (!parent || parent.matches(within)) continue;
      const box = page.document.createElement(whole);
      stray.before(box);
      for (let next: Node | null = stray; next && (isBlank(next) || (isElement(next) && next.matches(part))); next = box.nextSibling)
        box.append(next);
    }
  }
};
