import { headings, rename } from '../nodes';
import type { Step } from '../step';

const structure = `table, ${headings}`;

/** A <pre> around tables or headings is no listing but text set as it was typed: a box, with its line breaks. */
export const boxedPre: Step = (root, { page }) => {
  for (const pre of root.querySelectorAll('pre')) {
    if (!pre.querySelector(structure) || pre.querySelector('code')) continue;
    const walker = page.document.createTreeWalker(pre, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text as Text);
    for (const text of texts) if (text.data.trim() && !text.parentElement?.closest('table')) keepLines(text);
    rename(pre, 'div');
  }
};

function keepLines(text: Text): void {
  const lines = text.data.split(/\r?\n/);
  text.replaceWith(...lines.flatMap((line, i) => (i === 0 ? [line] : [text.ownerDocument.createElement('br'), line])));
}
