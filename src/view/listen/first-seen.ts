import { zoomOf } from '../axis';
import type { Sentence } from './sentences';

/** The height of the view's bar, in its own pixels. */
const bar = 56;

/** The number of the first sentence that begins within the window: listening goes on where the eyes are. */
export function firstSeen(sentences: readonly Sentence[], dialog: HTMLElement): number {
  if (dialog.scrollTop === 0 && dialog.scrollLeft === 0) return 0;
  const edge = dialog.getBoundingClientRect();
  const strip = bar * zoomOf(dialog);
  const seen = sentences.findIndex((sentence) => {
    const box = sentence.range()?.getBoundingClientRect();
    return box && box.width + box.height > 0 && box.top >= edge.top + strip && box.right > edge.left && box.left < edge.right;
  });
  return Math.max(0, seen);
}
