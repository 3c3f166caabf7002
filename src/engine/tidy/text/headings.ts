import { collapse } from '../../dom/text';
import { headings } from '../nodes';
import type { Step } from '../step';

const fold = (text: string): string =>
  collapse(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Signs that only link to the heading they stand in. */
const permalink = /^[#¶§🔗\u200b\s]*$/u;

/** What else a page gives a sign that links to it: terms of a reference, names over tables and listings. */
const named = `${headings}, dt, caption, figcaption`;

/** How far up the part may be that a sign before its heading links to. */
const partAbove = 3;

/** Links to a heading itself, or to the editor of its section, are the page's tools. */
export const headingTools: Step = (root) => {
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const text = link.textContent?.trim();
    if (text && permalink.test(text) && !link.closest(named) && isOfItsPart(link)) link.remove();
  }
  for (const heading of root.querySelectorAll(named)) {
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
    if (
      box.closest(headings) ||
      box.parentElement?.querySelector(`:scope > :is(${headings})`) ||
      /^\s*\[.*\]\s*$/.test(box.textContent ?? '')
    )
      box.remove();
  }
};

/** Does it link to the part of the page that it stands in? */
function isOfItsPart(link: Element): boolean {
  let part = link.parentElement;
  for (let level = 1; part && level <= partAbove; level++) {
    if (part.id && link.getAttribute('href') === `#${part.id}`) return true;
    part = part.parentElement;
  }
  return false;
}

/** The heading that repeats the title, when no more than a few lines stand before it. */
export const titleHeading: Step = (root, { title }) => {
  const wanted = fold(title);
  if (!wanted) return;
  for (const heading of [...root.querySelectorAll(headings)].slice(0, 3))
    if (fold(heading.textContent ?? '') === wanted) return heading.remove();
};
