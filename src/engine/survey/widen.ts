import { spacedText } from '../dom/text';
import type { Survey } from './survey';

/** What never belongs to a clutter box that did not hold it to begin with. */
const articleParts = 'h1 pre table blockquote math video audio'.split(' ');
/** A box of clutter may have a line or two around it that is not a link. */
const mostPlain = 160;

const plain = ({ chars, linkChars }: { chars: number; linkChars: number }): number => chars - linkChars;

const headings = 'h2 h3 h4 h5 h6'.split(' ');
/** A box with more sentences is no clutter that says it by each of them. */
const mostSentences = 40;

/** Does the parent bring the heading of something else beside a box that has its own? A higher one may head the box itself. */
export function addsHeading(survey: Survey, box: Element, parent: Element, ours: (text: string) => boolean): boolean {
  const own = headings.includes(box.localName) ? box : survey.count(box, headings) > 0 ? box.querySelector(headings.join()) : null;
  if (!own) return false;
  const level = headings.slice(headings.indexOf(own.localName));
  const added = survey.count(parent, level) - survey.count(box, level) - (own === box ? 1 : 0);
  if (added <= 0) return false;
  return [...parent.querySelectorAll(level.join())].some((heading) => !box.contains(heading) && !ours(spacedText(heading)));
}

/** Does the parent add anything to the box that could be the article's? The cheap questions come first: pages hold thousands of seeds. */
function addsOnlyClutter(survey: Survey, box: Element, parent: Element, ours: (text: string) => boolean): boolean {
  const { page, prose } = survey;
  const [inner, outer] = [page.stats(box), page.stats(parent)];
  if (outer.chars === inner.chars && outer.images === inner.images && outer.inputs === inner.inputs) return true;
  if (parent.localName === 'main' || parent.localName === 'body') return false;
  if (outer.linkChars - inner.linkChars > Math.max(120, inner.chars) || outer.images - inner.images > 2) return false;
  const addedPlain = plain(outer) - plain(inner);
  if (addedPlain - (prose.of(parent) - prose.of(box)) > mostPlain) return false;
  if (survey.count(parent, articleParts) > survey.count(box, articleParts) + (articleParts.includes(box.localName) ? 1 : 0)) return false;
  const sentences = prose.within(parent);
  if (sentences.length > mostSentences || addsHeading(survey, box, parent, ours)) return false;
  let ownProse = 0;
  for (const sentence of sentences) {
    if (box.contains(sentence) || sentence.contains(box)) continue;
    const text = spacedText(sentence);
    if (!ours(text)) return false;
    ownProse += text.length;
  }
  // A sentence that holds the box itself (a link in running text) is the article's.
  if (prose.holds(parent) && !ours(spacedText(parent))) return false;
  return addedPlain - ownProse <= mostPlain;
}

/**
 * The largest box around an element that adds none of the article to it. Sentences may only be added where `ours`
 * says that they belong to this clutter ("Use your account to log in …").
 */
export function widen(survey: Survey, seed: Element, ours: (text: string) => boolean = () => false): Element {
  let box = seed;
  while (true) {
    const parent = box.parentElement;
    if (!parent || parent === survey.page.root || !addsOnlyClutter(survey, box, parent, ours)) return box;
    box = parent;
  }
}

/** The smallest element that holds both. */
export function together(a: Element, b: Element): Element | null {
  let box: Element | null = a;
  while (box && !box.contains(b)) box = box.parentElement;
  return box;
}

/** The outermost element around this one that holds nothing else. */
export function wholeOf({ page }: Survey, element: Element): Element {
  const { chars, images } = page.stats(element);
  let box = element;
  for (let parent = box.parentElement; parent && parent !== page.root; parent = box.parentElement) {
    const outer = page.stats(parent);
    if (outer.chars !== chars || outer.images !== images) break;
    box = parent;
  }
  return box;
}
