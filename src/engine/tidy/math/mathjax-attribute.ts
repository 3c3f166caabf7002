import type { Step } from '../step';

/**
 * MathJax 2 without its assistive MathML: the formula is in an attribute. It is read as XML, by no HTML parser, and
 * the sanitiser sees its nodes like all others.
 */
export const mathjaxAttribute: Step = (root, { page }) => {
  for (const box of root.querySelectorAll('[data-mathml]')) {
    if (box.querySelector('math')) continue;
    const parsed = new DOMParser().parseFromString(box.getAttribute('data-mathml') ?? '', 'application/xml');
    const math = parsed.documentElement;
    if (math.localName === 'math' && !parsed.querySelector('parsererror')) box.replaceWith(page.document.importNode(math, true));
  }
};
