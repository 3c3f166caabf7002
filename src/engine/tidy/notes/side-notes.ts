import { moveChildren } from '../../dom/gather';
import { isBlank, isElement } from '../nodes';
import type { Step } from '../step';

/** What makers of notes beside the text, or behind a click on their mark, call them (the last is LaTeXML's). */
const named = /(?:^|[\s_-])(?:side-?note|margin-?note|footnote__note|ltx_note_outer)(?:$|\s)/i;
const candidates = 'span[class*="note" i], small[class*="note" i], aside[class*="note" i]';
const lines = 'p, li, dd, td, blockquote, figcaption, div';
/** A number or a sign. */
const longestMark = 4;

/**
 * Notes that stand in the middle of the line they explain, where only the page's style puts them aside: they go to the
 * end and leave a mark, like all other notes.
 */
export const sideNotes: Step = (root, { page }) => {
  const list = page.document.createElement('ol');
  for (const note of root.querySelectorAll(candidates)) {
    if (!named.test(note.getAttribute('class') ?? '') || !standsInLine(note)) continue;
    const number = list.childElementCount + 1;
    const signs = signsBefore(note);
    const said = signs.map((sign) => sign.textContent?.trim() ?? '').find((text) => text && text.length <= longestMark);
    for (const sign of signs) sign.remove();
    if (said) dropMarks(note, said);
    const item = page.document.createElement('li');
    item.id = `side-note-${number}`;
    if (said && /^\d+$/.test(said) && Number(said) !== number) item.setAttribute('value', said);
    note.replaceWith(markOf(number, said ?? String(number), page.document));
    moveChildren(note, item);
    item.append(' ', linkTo(`side-mark-${number}`, '↩', page.document));
    list.append(item);
  }
  if (list.firstChild) root.append(page.document.createElement('hr'), list);
};

/** Is it the list of such notes, behind the text? */
export const isListOfSideNotes = (list: Element): boolean => list.firstElementChild?.id === 'side-note-1';

/** The mark stands before the note's own words too, in boxes of its own. */
function dropMarks(note: Element, mark: string): void {
  for (const sign of note.querySelectorAll('sup, span'))
    if (sign.textContent?.trim() === mark && note.textContent?.trim().startsWith(mark)) sign.remove();
}

/** Is there other text in its line? A picture or a table at the margin is no note. */
function standsInLine(note: Element): boolean {
  const line = note.parentElement?.closest(lines);
  const text = note.textContent?.trim() ?? '';
  return text !== '' && line?.textContent?.trim() !== text && line != null && !note.querySelector('img, table, pre, figure, video');
}

/** The number and the switch of a note, before it. */
function signsBefore(note: Element): Element[] {
  const signs: Element[] = [];
  for (let at = note.previousSibling; at && (isBlank(at) || isSign(at)); at = at.previousSibling) if (isElement(at)) signs.push(at);
  return signs;
}

const isSign = (node: Node): boolean =>
  isElement(node) && node.matches('label, input, sup') && (node.textContent ?? '').trim().length <= longestMark;

function markOf(number: number, text: string, document: Document): Element {
  const mark = linkTo(`side-note-${number}`, text, document);
  mark.id = `side-mark-${number}`;
  mark.setAttribute('role', 'doc-noteref');
  const raised = document.createElement('sup');
  raised.append(mark);
  return raised;
}

function linkTo(id: string, text: string, document: Document): Element {
  const link = document.createElement('a');
  link.setAttribute('href', `#${id}`);
  link.textContent = text;
  return link;
}
