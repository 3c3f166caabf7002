import type { Survey } from './survey';
import { addsHeading } from './widen';

/** What never stands in the box of a call to subscribe or to sign in. */
const articleParts = 'h1 article main pre table blockquote math video audio'.split(' ');
/** What may stand in it, but not beside it. */
const others = 'ul ol section aside nav figure'.split(' ');
/** Such calls are short, and their sentences too; counted as `Prose` does. */
const most = { chars: 640, prose: 420, sentence: 260, links: 5 };
/** A box with more than this share of the page's sentences is the article. */
const mostOfPage = 0.35;

/**
 * The largest box around an element that is short enough to be all about it: a headline, a sentence or two, a button.
 * Unlike `widen` it takes sentences with it, so ask only for what a call to action already stands for.
 */
export function boxAround(survey: Survey, seed: Element): Element {
  let box = seed;
  for (let parent = box.parentElement; parent && parent !== survey.page.root; parent = box.parentElement) {
    if (!isShort(survey, parent) || addsOther(survey, box, parent)) break;
    box = parent;
  }
  return box;
}

const addsOther = (survey: Survey, box: Element, parent: Element): boolean =>
  survey.count(parent, others) > survey.count(box, others) + (others.includes(box.localName) ? 1 : 0) ||
  addsHeading(survey, box, parent, () => false);

function isShort(survey: Survey, box: Element): boolean {
  const { page, prose } = survey;
  const { chars, links, images } = page.stats(box);
  const inside = prose.of(box);
  if (chars > most.chars || links > most.links || images > 2 || inside > most.prose || inside > prose.of(page.root) * mostOfPage)
    return false;
  if (articleParts.includes(box.localName) || survey.count(box, articleParts) > 0) return false;
  return prose.within(box).every((sentence) => prose.of(sentence) <= most.sentence);
}
