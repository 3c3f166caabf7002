import type { Step } from '../step';
import { isBlock } from '../structure/blocks';

/** Strong right-to-left letters: Hebrew, Arabic, Syriac, Thaana, NKo. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const letters = /\p{L}/gu;

/** Which way most letters of a text run. */
function lettersOf(text: string): 'ltr' | 'rtl' | '' {
  const all = text.match(letters)?.length ?? 0;
  if (all === 0) return '';
  return (text.match(rightToLeft)?.length ?? 0) * 2 > all ? 'rtl' : 'ltr';
}

/** Boxes that the page's style alone sets the other way, and whose letters run that way, say so themselves. */
export const directions: Step = (root, { page, dir }) => {
  // Where letters of one kind only stand there is nothing to set apart.
  const other = dir === 'rtl' ? /[a-z]{3}/i : new RegExp(rightToLeft.source);
  if (!other.test(root.textContent ?? '')) return;
  for (const box of root.querySelectorAll('*')) {
    if (!isBlock(box) || box.closest('pre, math')) continue;
    const around = box.closest('[dir]')?.getAttribute('dir') ?? dir;
    if (around === 'auto') continue;
    const written = lettersOf(box.textContent ?? '');
    if (written === '' || written === around) continue;
    if (page.style(box)?.direction === written) box.setAttribute('dir', written);
  }
};
