import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { densityOf, weightOf } from '../../words/dense';
import { type Chars, keptText } from '../kept';

/** In characters: a box that offers something; a longer one may be a part of the text. */
const longest = 1000;
/** As a share of the box: with more of it kept it is no rest. */
const mostKept = 0.5;
/** In characters of letters: a text begins and ends with paragraphs, and has much more of them than a box beside it has left. */
const paragraph = 120;
const leastText = 1500;
const timesMore = 4;
/** So many boxes around a heading. */
const mostUp = 2;
const action = 'a[class*="btn" i], a[class*="button" i], a[class*="cta" i], button, [role="button"]';

/**
 * Without what is left of a box above or below the text that offers something, where its heading and its button were left out: the points of a
 * report to load down say nothing without what they are points of.
 */
export function withoutTornBoxes(page: Page, texts: ReadonlySet<Text>): Set<Text> {
  const left = new Set(texts);
  const kept = keptText(texts, page.root);
  const long = [...texts].filter(({ data }) => weightOf(data.trim()) >= paragraph);
  if (!kept || long.length === 0) return left;
  const density = densityOf(long[0]?.data ?? '');
  for (const heading of page.root.querySelectorAll('h2, h3, h4')) {
    const box = kept.chars(heading) === 0 ? tornAround(page, heading, kept.chars) : null;
    const rest = box ? kept.chars(box) : 0;
    const text = kept.chars(page.root) - rest;
    if (box && text >= Math.max(leastText / density, rest * timesMore) && isAtEdge(box, long))
      for (const text of textsIn(box)) left.delete(text);
  }
  return left;
}

function tornAround({ stats, root }: Page, heading: Element, chars: Chars): Element | null {
  let box = heading.parentElement;
  for (let up = 1; box && box !== root && up <= mostUp; up++, box = box.parentElement) {
    const all = stats(box).chars;
    if (all > longest || !box.matches('div, section, aside') || box.querySelector('h1')) return null;
    const share = chars(box) / all;
    const last = [...box.querySelectorAll(action)].at(-1);
    if (share > 0 && share < mostKept && last && chars(last) === 0 && endsBox(box, last)) return box;
  }
  return null;
}

/** Does nothing stand in the box behind its button? */
const endsBox = (box: Element, button: Element): boolean => {
  const last = textsIn(box).at(-1);
  return last !== undefined && button.contains(last);
};

/** Does it stand before the first of these texts, or behind the last? */
function isAtEdge(box: Element, long: readonly Text[]): boolean {
  const stands = (text: Text, where: number): boolean => (box.compareDocumentPosition(text) & where) !== 0 && !box.contains(text);
  return (
    long.every((text) => stands(text, Node.DOCUMENT_POSITION_FOLLOWING)) ||
    long.every((text) => stands(text, Node.DOCUMENT_POSITION_PRECEDING))
  );
}
