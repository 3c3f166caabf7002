import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import type { Elsewhere } from '../../elsewhere';
import { altOf } from '../../../dom/alt-of';
import { looksLikePerson } from './name';

const portraits = '[class*="author" i] img[alt], img[class*="author" i][alt]';
const most = 30;
const highest = 4;
/** What others say has their portraits too. */
const ofOthers = '[class*="testimonial" i], [class*="comment" i], [class*="review" i], [class*="related" i], li, nav, aside, blockquote';
/** In characters: so much is told of somebody. */
const leastTold = 80;
const mostTold = 2000;

/** The person of the page's one card of an author: a portrait called as the card begins, and sentences that begin with the name again. */
export function authorCard(page: Page, elsewhere: Elsewhere): string | undefined {
  const names = new Set<string>();
  for (const portrait of [...page.root.querySelectorAll(portraits)].slice(0, most)) {
    const name = portrait.closest(ofOthers) || elsewhere(portrait) ? undefined : toldOf(page, portrait, altOf(portrait));
    if (name) names.add(name);
  }
  return names.size === 1 ? [...names][0] : undefined;
}

/** The name of a portrait, as the words beside it write it. */
function toldOf(page: Page, portrait: Element, called: string): string | undefined {
  let box = portrait.parentElement;
  for (let up = 0; up < highest && box && page.stats(box).chars < leastTold; up += 1) box = box.parentElement;
  if (!box || page.stats(box).chars > mostTold || page.stats(box).chars < leastTold) return undefined;
  const said = textOf(box);
  const name = said.slice(0, called.length);
  const isNamed = name.toLowerCase() === called.toLowerCase() && looksLikePerson(name);
  return isNamed && said.slice(name.length).trimStart().startsWith(`${name} `) ? name : undefined;
}
