import type { Page } from '../page';

/** What makes no sense in parts: half a table, a listing without its middle, a picture without its caption. */
const wholes = 'pre, table, figure, math, dl, ruby';

const isDataTable = (table: Element): boolean =>
  table.querySelector('table, form, article, section, h1, h2') === null &&
  table.querySelectorAll('tr').length > 1 &&
  table.querySelector('tr > :nth-child(2)') !== null;

/** Texts that belong to a whole of which most is kept, but were not chosen themselves. */
export function completeWholes(
  page: Page,
  texts: ReadonlySet<Text>,
  chars: (element: Element) => number,
  marked: (element: Element) => boolean,
): Set<Text> {
  const complete = new Set(texts);
  for (const whole of page.root.querySelectorAll(wholes)) {
    const share = chars(whole) / (page.stats(whole).chars || 1);
    if (share < 0.5 || share >= 1 || marked(whole)) continue;
    if (whole.localName === 'table' && !isDataTable(whole)) continue;
    const walker = page.document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      if (!marked(text.parentElement as Element)) complete.add(text as Text);
  }
  return complete;
}
