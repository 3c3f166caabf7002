import { declaresOneThing } from './declared';
import type { Survey } from './survey';

/** In characters of sentences: over the text, and on a page of many things, a site's own boxes may be what there is to read. */
const leastAround = 300;

/** Is there a story before the box and after it, on a page that is one? */
export function isAmidStory({ page, prose }: Survey, box: Element): boolean {
  const before = prose.before(box);
  if (before < leastAround || !declaresOneThing(page)) return false;
  return prose.of(page.root) - before - prose.of(box) >= leastAround;
}
