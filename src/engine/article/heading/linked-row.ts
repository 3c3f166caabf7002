import type { Page } from '../../page';

/** In characters: "More engineering articles", and what may stand around it. */
const longestLink = 40;
const brackets = 2;

/**
 * Is there nothing in the row of a heading but it and a short link to all of its kind ("View all"), to which this text belongs? The row opens the
 * box of what it heads: elsewhere the link itself is what the heading stands over.
 */
export function isLinkInRow({ stats }: Page, line: Element, text: Text): boolean {
  const link = text.parentElement?.closest('a[href]');
  if (!link || line.contains(link) || stats(link).chars > longestLink) return false;
  let row = line;
  while (row.parentElement && !row.contains(link)) row = row.parentElement;
  for (let before = row.previousElementSibling; before; before = before.previousElementSibling) if (stats(before).chars > 0) return false;
  const { chars, images } = stats(row);
  return row.nextElementSibling !== null && images === 0 && chars - stats(line).chars - stats(link).chars <= brackets;
}
