import { isInline } from '../../dom/inline';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import type { Step } from '../step';

const longest = 40;
/** "2022/01/boat-in-ice-scaled.jpeg": what editors call the picture's file. */
const fileName = /^\S{3,160}\.(?:jpe?g|png|gif|webp|avif|tiff?)$/i;
const mostEmpty = 8;

/** What folds a caption away is said at its end, in one line with it ("… Jane Doe/AP hide caption"), where no detector takes a line; so are the name of the picture's file, and the button under a thing that is sold. */
export const captionControls: Step = (root) => {
  for (const caption of root.querySelectorAll('figcaption')) {
    const all = caption.textContent?.trim() ?? '';
    for (let part = lastSaid(caption); part; part = lastSaid(part)) {
      const said = part.textContent?.trim() ?? '';
      const isLast = said !== '' && said.length < all.length && all.endsWith(said);
      if (!isLast) continue;
      const says = said.length <= longest ? conceptsOf(fold(said)) : undefined;
      const isPart = isInline(part) || part.localName === 'button';
      if (!says?.has('buy') && !(isPart && (fileName.test(said) || says?.has('control')))) continue;
      part.remove();
      break;
    }
  }
};

/** The last element in a box that says something; behind it may be the gap of what was cut, and boxes that were emptied. */
function lastSaid(box: Element): Element | null {
  let last = box.lastElementChild;
  for (let steps = 0; last && !last.textContent?.trim(); steps++) last = steps < mostEmpty ? last.previousElementSibling : null;
  return last;
}
