import { isAlike } from '../../../dom/alike';
import type { Page } from '../../../page';
import { isBetweenKept } from '../beside';
import type { Chars } from '../../kept';

/** Fewer boxes of one build are no table. */
const fewest = 3;
const cells = { least: 2, most: 4 };
/** In characters: a row's, and of a whole that nothing of was chosen. */
const longestRow = 160;
const longestWhole = 800;

/**
 * Boxes whose parts are set in rows by style alone, as ingredients with their amounts or a box of facts: they stay whole
 * where a third of the rows hold chosen text, or where they stand between chosen paragraphs.
 */
export function rowsOf(page: Page, chars: Chars): Element[] {
  const boxes = new Set<Element>();
  for (const box of page.root.querySelectorAll('div, ul, ol, section')) {
    const { chars: all, links, images, inputs } = page.stats(box);
    if (links > 0 || images > 0 || inputs > 0 || all === 0 || box.children.length < fewest) continue;
    const kept = chars(box);
    if (kept === all || (kept === 0 && all > longestWhole)) continue;
    const rows = [...box.children].filter((row) => isRow(row, page));
    if (rows.length < fewest || rows.some((row) => !isAlike(row, rows[0] as Element))) continue;
    const begun = rows.filter((row) => chars(row) > 0).length;
    if (begun >= rows.length / 3 || (kept === 0 && rows.length === box.children.length && isBetweenKept(box, chars))) boxes.add(box);
  }
  return [...boxes];
}

/** A short box with nothing but a few short parts beside each other. */
function isRow(row: Element, page: Page): boolean {
  const count = row.children.length;
  const { chars, paragraphs } = page.stats(row);
  if (!/^(?:div|li)$/.test(row.localName) || count < cells.least || count > cells.most || chars > longestRow || paragraphs > 0)
    return false;
  const parts = [...row.children];
  // Words beside each other in one line are one block to the model anyway.
  return (
    parts.every((part) => /^(?:div|span)$/.test(part.localName) && page.stats(part).chars > 0) &&
    parts.reduce((sum, part) => sum + page.stats(part).chars, 0) === chars
  );
}
