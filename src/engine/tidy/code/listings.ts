import { moveChildren } from '../../dom/gather';
import { rename, unwrap } from '../nodes';
import type { Step } from '../step';
import { buttonsIn } from './copy-buttons';
import { languageOf } from './language';
import { languageLabelsIn } from './language-labels';
import { dropLineNumbers } from './line-numbers';

/** Inline elements that mean something in a listing; all others only colour it. */
const meaning = 'a, mark, b, strong, i, em, ins, del, u, sub, sup, [data-galley-gap]';
const ownLine = 'div, p, li, tr, ol, ul, table';

/** Listings verbatim: line numbers, copy buttons and colouring gone, line breaks as characters, the language noted. */
export const listings: Step = (root, { page }) => {
  for (const old of root.querySelectorAll('xmp, listing, plaintext')) rename(old, 'pre');
  for (const pre of root.querySelectorAll('pre')) {
    const language = languageOf(pre);
    for (const control of [...buttonsIn(pre), ...pre.querySelectorAll('svg, select')]) control.remove();
    if (language) for (const label of languageLabelsIn(pre)) label.remove();
    const code = pre.querySelector('code') !== null;
    const coloured = pre.querySelector('span[class]') !== null;
    dropLineNumbers(pre);
    breakLines(pre, page.document);
    for (const element of pre.querySelectorAll('*')) if (!element.matches(meaning)) unwrap(element);
    pre.normalize();
    if (!pre.textContent?.trim()) continue;
    trimEnds(pre);
    pre.removeAttribute('lang');
    if (language) pre.setAttribute('data-galley-lang', language);
    if (pre.hasAttribute('data-galley-verse') || (!code && !coloured && !language)) continue;
    const inner = page.document.createElement('code');
    moveChildren(pre, inner);
    pre.append(inner);
  }
};

/** Lines that are boxes of their own, or several <code>, get the line break between them that the page's style made. */
function breakLines(pre: Element, document: Document): void {
  for (const br of pre.querySelectorAll('br')) br.replaceWith('\n');
  for (const line of linesAdjoining(pre)) line.before('\n');
  const codes = [...pre.children].filter((child) => child.localName === 'code');
  const lines = [...pre.querySelectorAll(ownLine), ...(codes.length > 1 ? codes : []), ...linesWithoutEnds(pre)];
  for (const line of lines) {
    if (line.querySelector(ownLine) || !follows(line, pre)) continue;
    line.before(document.createTextNode('\n'));
  }
}

/** What Shiki and its like call a line, where the page's style alone ends it. */
const linesWithoutEnds = (pre: Element): Element[] =>
  pre.textContent?.trim().includes('\n') ? [] : [...pre.querySelectorAll('code > span.line, code > [data-line]')];

/** Lines that are marked to be looked at, one right behind another, where all else ends its lines itself (gatsby-remark-prismjs). */
const linesAdjoining = (pre: Element): Element[] =>
  [...pre.querySelectorAll('span[class*="line"] + span[class*="line"]')].filter(({ className, previousSibling: before }) => {
    const isLine = calledLine.test(className) && before?.nodeType === 1 && (before as Element).className === className;
    return isLine && !before.textContent?.includes('\n');
  });

const calledLine = /(?:^|[-_\s])line$/;

/** Does a line follow other text that does not end with a line break of its own? */
function follows(line: Element, pre: Element): boolean {
  const walker = (pre.ownerDocument as Document).createTreeWalker(pre, NodeFilter.SHOW_TEXT);
  walker.currentNode = line;
  const before = walker.previousNode() as Text | null;
  return before !== null && !/\n[ \t]*$/.test(before.data);
}

function trimEnds(pre: Element): void {
  const walker = (pre.ownerDocument as Document).createTreeWalker(pre, NodeFilter.SHOW_TEXT);
  const first = walker.nextNode() as Text | null;
  let last = first;
  for (let text = first; text; text = walker.nextNode() as Text | null) last = text;
  if (first) first.data = first.data.replace(/^(?:[ \t]*\r?\n)+/, '');
  if (last) last.data = last.data.trimEnd();
}
