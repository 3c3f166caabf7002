import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { boxesBegun } from '../of-one-build';

/** A sign that writers set before an item of a list where they have none, and a space. */
const bullet = /^\s*[•·▪‣◦●○■□–—✓✔✗➤►▸※-][\s\u00a0]/;
/** In characters: a longer line speaks for itself. */
const longest = 300;
const fewest = 2;

/** The lines that are missing of a list whose marks are typed: boxes or paragraphs beside each other, of which some were chosen. */
export function bulletedLines(page: Page, chars: Chars): Element[] {
  return boxesBegun(page, chars, fewest).flatMap((box) => {
    const lines = [...box.children].filter((line) => isItem(line, page));
    return lines.some((line) => chars(line) > 0) ? lines.filter((line) => chars(line) === 0) : [];
  });
}

function isItem(line: Element, page: Page): boolean {
  const { chars, linkChars, inputs } = page.stats(line);
  if (chars === 0 || chars > longest || inputs > 0 || linkChars > chars / 2 || !/^(?:div|p|section)$/.test(line.localName)) return false;
  return bullet.test(line.textContent ?? '') && !page.hidden(line);
}
