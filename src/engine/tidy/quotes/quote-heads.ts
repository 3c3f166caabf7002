import { announces } from '../../words/announces';
import { isText, rename, seenBeside } from '../nodes';
import type { Step } from '../step';

/** What leads to the post that is quoted. */
const arrow = /^[\s\u2190-\u21ff\u27a4\ufe0e]+$/;

/** "anna wrote: ↑" before the words that boards quote is a line over them, and its arrow goes. */
export const quoteHeads: Step = (root) => {
  for (const cite of root.querySelectorAll('blockquote cite')) {
    if (!isFirst(cite)) continue;
    const arrows = [...cite.querySelectorAll('a')].filter((link) => arrow.test(link.textContent ?? ''));
    for (const link of arrows) link.remove();
    if (arrows.length > 0 || announces(cite.textContent ?? '')) rename(cite, 'p');
  }
};

/** Nothing but text after it: in a sentence of its own it would have words before. */
const isFirst = (cite: Element): boolean => !seenBeside(cite, 'previousSibling') && isText(seenBeside(cite, 'nextSibling'));
