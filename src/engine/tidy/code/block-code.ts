import { isBlank, rename } from '../nodes';
import type { Step } from '../step';

/** Code of several lines outside a <pre>, alone in its paragraph, is a listing; <tt> is code. */
export const blockCode: Step = (root) => {
  for (const tt of root.querySelectorAll('tt')) rename(tt, 'code');
  for (const code of root.querySelectorAll('code')) {
    const parent = code.parentElement;
    if (!parent || code.closest('pre') || !code.querySelector('br, div, p')) continue;
    if (!parent.matches('p, div') || [...parent.childNodes].some((node) => node !== code && !isBlank(node))) continue;
    rename(parent, 'pre');
  }
};
