import type { OpenView } from '../open-view';
import { reachScrollBoxes } from '../inside/scroll-boxes';
import { setMath } from '../inside/math';
import { equipCode } from '../inside/code';
import { equipEmbeds } from '../inside/embeds';
import { equipNotes } from '../inside/notes';
import { enlargeImages } from '../inside/enlarge';

/** What makes the inside of an article easier to use. Each looks for its own and does nothing where there is none. */
export function enhance(view: OpenView): void {
  reachScrollBoxes(view);
  setMath(view);
  equipCode(view);
  equipEmbeds(view);
  equipNotes(view);
  enlargeImages(view);
}
