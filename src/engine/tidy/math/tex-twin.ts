import { seenBeside } from '../nodes';
import type { Step } from '../step';

const drawing = /(?:^|\s)(?:MathJax\w*|mjx-chtml|mjx-full-width)(?:\s|$)/;

/**
 * MathJax 2 leaves the source of a formula in a script behind it, which the snapshot makes an empty <math> with its
 * TeX. Behind a formula that was set, the source belongs to it; alone, it stays for the view to set.
 */
export const texTwin: Step = (root) => {
  for (const source of root.querySelectorAll('math[data-galley-tex]:empty')) {
    const before = seenBeside(source, 'previousSibling');
    if (!(before instanceof Element)) continue;
    const set = before.localName === 'math' ? before : before.querySelector('math');
    if (!set?.hasChildNodes()) {
      // Drawn by a renderer that left no MathML, or its preview: the source is the better of the two.
      if (drawing.test(before.getAttribute('class') ?? '')) before.remove();
      continue;
    }
    set.setAttribute('data-galley-tex', source.getAttribute('data-galley-tex') ?? '');
    source.remove();
  }
};
