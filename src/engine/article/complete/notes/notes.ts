import { leadsBack, placeOf } from '../../../dom/leads-back';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';

/** In characters; what is longer can speak for itself. */
const longest = 1500;
const mark = /^[[(]?(?:[*∗※]?\d{1,3}|[A-Z]\d{1,3}|[a-z]|[*∗†‡§¶※]{1,3})[\])]?$/i;

/** As word processors, publishing software, plug-ins and collections of laws ("F1") write them: raised, or said to be one. */
const noteMarks =
  'sup a[href*="#"], a[href*="#"]:has(> sup), a[role="doc-noteref"], a[href*="#_ftn"], a[href*="#footnote" i], a[class*="footnote"][href*="#"], a[class*="noteref"][href*="#"], a[class*="commentary" i][href*="#"], [class*="footnote"] > a[href*="#"]';

/** The footnotes that marks in kept text lead to: short as they are, they belong to it. */
export function notesOf(page: Page, chars: Chars): Set<Element> {
  const notes = new Set<Element>();
  const marks = [...page.root.querySelectorAll('a[href*="#"]')].filter(
    (link) => mark.test(link.textContent?.trim() ?? '') && chars(link.parentElement as Element) > 0,
  );
  if (marks.length === 0) return notes;
  const places = new Map<string, Element>();
  for (const place of page.root.querySelectorAll('li[id], p[id], dd[id], aside[id], div[id], span[id], a[id], a[name]'))
    for (const name of [place.id, place.getAttribute('name') ?? '']) if (name !== '' && !places.has(name)) places.set(name, place);
  // The mark of a note itself leads back.
  const ahead = new Map<Element, Element>();
  for (const link of marks) {
    const place = places.get(placeOf(link));
    if (place && link.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) ahead.set(link, place);
  }
  const holders = around(ahead.keys());
  const isBackFrom = leadsBack();
  for (const [link, place] of ahead) {
    const note = place.closest('li, p, dd, aside, div');
    if (!note || notes.has(note) || holders.has(note) || page.stats(note).chars >= longest) continue;
    if (link.matches(noteMarks) || isBackFrom(note, link)) notes.add(note);
  }
  return notes;
}

/** All elements that hold one of these. */
function around(links: Iterable<Element>): Set<Element> {
  const holders = new Set<Element>();
  for (const link of links) for (let at: Element | null = link; at && !holders.has(at); at = at.parentElement) holders.add(at);
  return holders;
}
