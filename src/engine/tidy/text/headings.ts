import { collapse } from '../../dom/text';
import { holdsNothing, isElement, isText } from '../nodes';
import type { Step } from '../step';

const all = 'h1, h2, h3, h4, h5, h6';
const fold = (text: string): string =>
  collapse(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Signs that only link to the heading they stand in. */
const permalink = /^[#¶§🔗\u200b\s]*$/u;

/** Links to a heading itself, or to the editor of its section, are the page's tools. */
export const headingTools: Step = (root) => {
  for (const heading of root.querySelectorAll(all)) {
    for (const link of heading.querySelectorAll('a')) {
      const text = link.textContent ?? '';
      if (link.querySelector('img')) continue;
      if (permalink.test(text) && text !== heading.textContent && link.hasAttribute('href')) {
        if (link.id && !heading.id) heading.id = link.id;
        link.remove();
      }
    }
  }
  for (const link of root.querySelectorAll('a[href*="action=edit"]')) {
    let box: Element = link;
    while (
      box.parentElement &&
      box.parentElement !== root &&
      /^[\s[\]|/]*$/.test((box.parentElement.textContent ?? '').replace(box.textContent ?? '', ''))
    )
      box = box.parentElement;
    if (box.closest(all) || box.parentElement?.querySelector(`:scope > :is(${all})`) || /^\s*\[.*\]\s*$/.test(box.textContent ?? ''))
      box.remove();
  }
};

/** The heading that repeats the title, when no more than a few lines stand before it. */
export const titleHeading: Step = (root, { title }) => {
  const wanted = fold(title);
  if (!wanted) return;
  for (const heading of [...root.querySelectorAll(all)].slice(0, 3))
    if (fold(heading.textContent ?? '') === wanted) return heading.remove();
};

/** A heading says what comes under it: without text it is none, at the very end or before a gap nothing is left under it. */
export const orphanHeadings: Step = (root) => {
  const headings = [...root.querySelectorAll(all)].reverse();
  const entries = entriesAmong([...orphansAmong(headings, root)]);
  for (const heading of orphansAmong(
    headings.filter((heading) => !entries.has(heading)),
    root,
  ))
    heading.remove();
};

/** Headings, the last first, that have nothing under them but others of this kind. */
function orphansAmong(headings: readonly Element[], root: Element): Set<Element> {
  const orphans = new Set<Element>();
  for (const heading of headings) if (holdsNothing(heading) || isOrphan(heading, root, orphans)) orphans.add(heading);
  return orphans;
}

/** So many headings of one shape with nothing under them are what a list of cards says. */
const fewestEntries = 3;
const shapeOf = (heading: Element): string => `${heading.localName}.${heading.className}`;

function entriesAmong(orphans: readonly Element[]): Set<Element> {
  const shapes = orphans.map(shapeOf);
  return new Set(orphans.filter((orphan) => shapes.filter((shape) => shape === shapeOf(orphan)).length >= fewestEntries));
}

function isOrphan(heading: Element, root: Element, orphans: ReadonlySet<Element>): boolean {
  let cut = false;
  for (let at = following(heading, root); at; ) {
    if (isText(at) && at.data.trim()) return false;
    if (isElement(at) && !orphans.has(at)) {
      if (at.hasAttribute('data-galley-gap')) cut = true;
      else if (at.matches(all)) return cut && at.localName <= heading.localName;
      else if (at.matches('img, picture, video, audio, math, table, pre, input, [data-galley-embed]')) return false;
    }
    at = isElement(at) && orphans.has(at) ? following(at, root) : (at.firstChild ?? following(at, root));
  }
  // A page that is nothing but headings keeps them.
  return root.querySelector('p, li, td, dd, pre, blockquote, img') !== null;
}

function following(node: Node, root: Element): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
