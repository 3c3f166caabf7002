import { collapsedLength } from '../../dom/text';
import type { Page } from '../../page';

/** In characters: of a text that scripts have yet to show there is more. */
const most = 80;
const toSee = 'img, picture, svg, video, audio, iframe, object, embed, canvas, math';

/**
 * Is all that was kept a few words that the page hides, though it shows others? So is a page whose scripts have yet to fill it, of which
 * only what search engines are told is there. Asked before anything is cut.
 */
export function isShell({ root, hidden, stats }: Page, kept: ReadonlySet<Text>): boolean {
  let chars = 0;
  for (const { data, parentElement } of kept) {
    const length = collapsedLength(data);
    if (length === 0) continue;
    chars += length;
    if (chars > most || (parentElement && !hidden(parentElement))) return false;
  }
  return [...root.children].some((box) => stats(box).chars > 0 && !hidden(box));
}

/** Are there pictures or the like in it? */
export const isToSee = (root: Element): boolean => root.querySelector(toSee) !== null;
