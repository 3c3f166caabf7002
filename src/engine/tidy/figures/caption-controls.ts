import { isInline } from '../../dom/inline';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import type { Step } from '../step';

const longest = 40;

/** What folds a caption away is said at its end, in one line with it ("… Jane Doe/AP hide caption"), where no detector takes a line. */
export const captionControls: Step = (root) => {
  for (const caption of root.querySelectorAll('figcaption'))
    for (const part of caption.querySelectorAll('*')) {
      const said = part.textContent?.trim() ?? '';
      const all = caption.textContent?.trim() ?? '';
      const isLast = said !== '' && said.length <= longest && said.length < all.length && all.endsWith(said);
      if (isLast && (isInline(part) || part.localName === 'button') && conceptsOf(fold(said))?.has('control')) part.remove();
    }
};
