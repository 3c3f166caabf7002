import { collapse } from '../../dom/text';
import { endsSentence } from '../../words/ends-sentence';
import { isDense } from '../../words/dense';
import { rename } from '../nodes';
import type { Step } from '../step';

/** In words, and in characters where these say as much as half a word: no heading is so long, a lead is. */
const most = { words: 30, dense: 80 };

/** A lead that a page sets as a heading, for its large letters, is a paragraph. */
export const longHeadings: Step = (root) => {
  for (const heading of root.querySelectorAll('h2, h3, h4, h5, h6')) {
    const said = collapse(heading.textContent ?? '').trim();
    const isLong = isDense(said) ? said.length >= most.dense : said.split(' ').length >= most.words;
    // The titles of reports and of what else a list links may be as long.
    if (isLong && endsSentence(said) && !heading.closest('a') && !heading.querySelector('a[href]')) rename(heading, 'p');
  }
};
