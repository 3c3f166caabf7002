import { altOf } from '../../dom/alt-of';
import { fold } from '../../words/fold';
import type { Step } from '../step';

/** In characters of the text before it: further down a picture of whoever wrote the text belongs to what is told. */
const mostBefore = 200;
/** Below a standfirst and a caption, where it is all that a link holds: the way to what else he wrote. */
const mostBeforeLink = 700;

/** The writer's face over the text, of which no more is left than who it is: the name stands in the view's header. */
export const bylineFace: Step = (root, { byline }) => {
  const name = fold(byline);
  if (name === '') return;
  for (const image of root.querySelectorAll('img[alt]')) {
    if (fold(altOf(image)) !== name || image.closest('figure, [data-galley-post]')?.textContent?.trim()) continue;
    const range = root.ownerDocument.createRange();
    range.setStart(root, 0);
    range.setEndBefore(image);
    const link = image.closest('a');
    const isLinked = link !== null && !link.textContent?.trim();
    if (range.toString().trim().length > (isLinked ? mostBeforeLink : mostBefore)) continue;
    ((isLinked ? link : null) ?? image.closest('picture') ?? image).remove();
  }
};
