import type { PageKind } from '../../../../rules/kinds';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { nameOf } from '../of-one-build';

/** In characters: "Best overall", "The runner-up". */
const longest = 40;
/** One alone over a heading is its topic. */
const fewest = 2;
const headings = 'h2, h3, h4';

/**
 * What the things that a text compares are called, each over the name of one: "Best overall" over "Fernley hose". Too short for a model of
 * blocks; they stay where several of one build stand over kept names.
 */
export function entryLabels(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (kind !== 'article') return [];
  const labels = new Map<string, Element[]>();
  for (const heading of page.root.querySelectorAll(headings)) {
    const label = heading.previousElementSibling;
    if (!label || chars(heading) === 0 || chars(label) > 0 || !isLabel(page, label)) continue;
    const alike = labels.get(nameOf(label)) ?? [];
    alike.push(label);
    labels.set(nameOf(label), alike);
  }
  return [...labels.values()].filter(({ length }) => length >= fewest).flat();
}

function isLabel(page: Page, label: Element): boolean {
  const { chars, links, images, inputs } = page.stats(label);
  const isWords = /\p{L}{2}/u.test(label.textContent ?? '') && !/\d/.test(label.textContent ?? '');
  return chars > 0 && chars <= longest && links + images + inputs === 0 && isWords && label.matches('div, span, p') && !page.hidden(label);
}
