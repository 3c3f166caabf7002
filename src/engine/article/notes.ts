/** In characters; what is longer can speak for itself. */
const longest = 1500;
const mark = /^[[(]?(?:\d{1,3}|[a-z]|[*∗†‡§¶]{1,3})[\])]?$/i;

/** Raised, or called a mark by those who make them. */
const marked =
  'sup a[href*="#"], a[href*="#"]:has(> sup), a[role="doc-noteref"], a[href*="#"]:is([class*="footnote-anchor"], [class*="footnote-ref"])';
/** What has the name of a note: itself, or something empty or small at its beginning. */
const places = 'li[id], p[id], dd[id], aside[id], div[role="doc-footnote"], a[id], li span[id]';

/** The footnotes that marks in kept text lead to: short as they are, they belong to it. */
export function notesOf(root: Element, chars: (element: Element) => number): Set<Element> {
  const notes = new Set<Element>();
  const marks = [...root.querySelectorAll(marked)];
  const wanted = new Set(
    marks
      .filter((link) => mark.test(link.textContent?.trim() ?? '') && chars(link.parentElement as Element) > 0)
      .map((link) => link.getAttribute('href')?.split('#')[1]),
  );
  if (wanted.size === 0) return notes;
  for (const place of root.querySelectorAll(places)) {
    const note = wanted.has(place.id) ? place.closest('li, p, dd, aside, div') : null;
    if (note && (note.textContent ?? '').length < longest && !marks.some((link) => note.contains(link))) notes.add(note);
  }
  return notes;
}
