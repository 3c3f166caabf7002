import type { Survey } from './survey';

const headings = 'h1, h2, h3, h4, h5, h6';

/** Is it a heading, or the box of one and of nothing to fill in, with at least so many characters of sentences right below it? */
export function headsText({ page, prose }: Survey, label: Element, least = 1): boolean {
  const below = label.nextElementSibling;
  if (page.stats(label).inputs > 0) return false;
  return below !== null && (label.matches(headings) || label.querySelector(headings) !== null) && prose.of(below) >= least;
}
