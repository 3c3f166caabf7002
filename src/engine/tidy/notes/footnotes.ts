import { leadsBack } from '../../dom/leads-back';
import { isBlank } from '../nodes';
import type { Step } from '../step';

const mark = /^[[(]?\s*(?:\d{1,3}|[a-z]|[ivxlc]{1,5}|[*∗†‡§¶]{1,3}|(?:note|n\.|注|註|※)\s*\d{0,3})\s*[\])]?$/i;
const back = /^(?:[↩↵⏎^↑⬆⇧←⤴﻿︎️\s]+|back|return|[[(]?(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[\])]?)$/i;
const boxes = 'li, p, dd, dt, tr, aside, div';

const textOf = (element: Element): string => (element.textContent ?? '').trim();

/** The mark of a note in the text: small and raised, in brackets, or said to be one. */
const isReference = (link: Element): boolean =>
  link.matches('[role="doc-noteref"]') ||
  (mark.test(textOf(link)) &&
    (link.closest('sup') !== null ||
      link.matches('[class*="footnote" i], [rel~="footnote"]') ||
      link.querySelector('sup') !== null ||
      /^\[.*\]$/.test(textOf(link))));

/** The whole note a mark leads to: often only its number, or an empty anchor before it, has the id. */
function noteAt(place: Element, root: Element): Element | null {
  const holder = place.closest(boxes);
  const note = holder && root.contains(holder) && holder !== root ? holder : null;
  if (!note) return null;
  return note.localName === 'p' && note.parentElement?.localName === 'li' && note.parentElement.firstElementChild === note
    ? note.parentElement
    : note;
}

/**
 * Footnotes of all the usual makers come out alike: mark, note and way back carry `data-galley-footnote`
 * (`ref`, `note`, `back`), the mark's address is the note's own id.
 */
export const footnotes: Step = (root) => {
  const byId = new Map([...root.querySelectorAll('[id]')].map((place) => [place.id, place]));
  const notes = new Set<Element>();
  const isBackFrom = leadsBack();
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const place = byId.get(link.getAttribute('href')?.slice(1) ?? '');
    if (!place || place.contains(link)) continue;
    // Notes come after what they explain; an earlier place is where a note leads back to.
    if ((link.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) continue;
    const note = noteAt(place, root);
    if (!note || note.contains(link) || !(isReference(link) || (mark.test(textOf(link)) && isBackFrom(note, link)))) continue;
    notes.add(note);
    if (!note.id) {
      note.id = place.id;
      place.removeAttribute('id');
    }
    link.setAttribute('href', `#${note.id}`);
    link.setAttribute('data-galley-footnote', 'ref');
    raise(link);
  }
  for (const note of notes) {
    note.setAttribute('data-galley-footnote', 'note');
    for (const link of note.querySelectorAll('a[href^="#"]'))
      if (back.test(textOf(link)) || isAlone(link)) link.setAttribute('data-galley-footnote', 'back');
  }
};

const isAlone = (link: Element): boolean => link.matches('[role="doc-backlink"]') || (isBlank(link) && link.querySelector('img') !== null);

/** "[1]", of which only the number is a link. */
const isInBrackets = ({ previousSibling: before, nextSibling: after }: Element): boolean =>
  /[[(]\s*$/.test(before?.textContent ?? '') && /^\s*[\])]/.test(after?.textContent ?? '');

/** A bare number that only the page's style had raised would read on from its word. */
function raise(link: Element): void {
  if (link.closest('sup') || link.querySelector('sup') || isInBrackets(link) || !/^[\p{L}\p{N}*∗†‡§¶]+$/u.test(textOf(link))) return;
  const raised = link.ownerDocument.createElement('sup');
  link.replaceWith(raised);
  raised.append(link);
}
