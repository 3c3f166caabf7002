import { isInline } from '../../dom/inline';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import type { Step } from '../step';

const longest = 40;

/** What folds a caption away is said at its end, in one line with it ("… Jane Doe/AP hide caption"), where no detector takes a line. */
export const captionControls: Step = (root) => {
  for (const caption of root.querySelectorAll('figcaption')) {
    const all = caption.textContent?.trim() ?? '';
    for (let part = caption.lastElementChild; part; part = part.lastElementChild) {
      const said = part.textContent?.trim() ?? '';
      const isLast = said !== '' && said.length <= longest && said.length < all.length && all.endsWith(said);
      if (!isLast || !(isInline(part) || part.localName === 'button') || !conceptsOf(fold(said))?.has('control')) continue;
      part.remove();
      break;
    }
  }
};
