import { altOf } from '../../dom/alt-of';
import { fold } from '../../words/fold';
import type { Step } from '../step';

/** In characters of the text before it: further down a picture of whoever wrote the text belongs to what is told. */
const mostBefore = 200;

/** The writer's face over the text, of which no more is left than who it is: the name stands in the view's header. */
export const bylineFace: Step = (root, { byline }) => {
  const name = fold(byline);
  if (name === '') return;
  for (const image of root.querySelectorAll('img[alt]')) {
    if (fold(altOf(image)) !== name || image.closest('figure, [data-galley-post]')?.textContent?.trim()) continue;
    const range = root.ownerDocument.createRange();
    range.setStart(root, 0);
    range.setEndBefore(image);
    if (range.toString().trim().length > mostBefore) return;
    (image.closest('picture') ?? image).remove();
  }
};
