import { numbered } from '../../words/numbered';
import type { Step } from '../step';

const blocks = 'p, li, td, th, dt, dd, figcaption, caption, h1, h2, h3, h4, h5, h6, pre, div';
const least = 20;

/** The numbered caption of a figure that follows a second time, as journals have it on the large view of each. */
export const doubleCaptions: Step = (root) => {
  let before = '';
  for (const block of root.querySelectorAll(blocks)) {
    if (block.querySelector(blocks)) continue;
    const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    if (text === before && text.length >= least && numbered(text, 'figure')) block.remove();
    before = text;
  }
};
