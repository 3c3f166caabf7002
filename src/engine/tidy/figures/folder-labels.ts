import { textOf } from '../../dom/text';
import type { Step } from '../step';

/** What themes call the name of a post's folder. */
const named = /(?:^|[\s_-])cat(?:egor(?:y|ies))?(?:[\s_-]|$)/i;
/** In characters. */
const longest = 30;

/** The name of the folder a post is in, which themes lay over a corner of its picture: it says nothing of the picture. */
export const folderLabels: Step = (root, { page }) => {
  for (const label of root.querySelectorAll('figure :is(span, a, div)[class]')) {
    const said = textOf(label);
    if (said === '' || said.length > longest || !named.test(label.getAttribute('class') ?? '') || label.closest('figcaption')) continue;
    if (label.querySelector('img') === null && page.style(label)?.position === 'absolute') label.remove();
  }
};
