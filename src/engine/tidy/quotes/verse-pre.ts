import type { Page } from '../../page';
import type { Step } from '../step';
import { isVerse } from './verse';

const fixedWidth = /mono|courier|consolas|menlo|\bcode\b|hack|terminal/i;
const running = /\b(?:serif|sans-serif|system-ui|cursive)\b/i;

/** Verse in a <pre> is no listing: the page names it so, or sets it in the letters of its text. */
export const versePre: Step = (root, { page }) => {
  for (const pre of root.querySelectorAll('pre'))
    if (!pre.querySelector('code, table') && (isVerse(pre) || isVerse(pre.parentElement) || isRunning(pre, page)))
      pre.setAttribute('data-galley-verse', '');
};

function isRunning(pre: Element, page: Page): boolean {
  const face = page.style(pre)?.fontFamily ?? '';
  return running.test(face) && !fixedWidth.test(face);
}
