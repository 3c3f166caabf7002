/** The name in a page that a link leads to: what stands behind "#", as it is written; empty where nothing does. */
export const placeOf = (link: Element): string => link.getAttribute('href')?.split('#')[1] ?? '';

/** Does a link inside a note lead back to the mark in the text, or to the box that the mark has to itself? Each note is read once. */
export function leadsBack(): (note: Element, mark: Element) => boolean {
  const known = new Map<Element, ReadonlySet<string>>();
  return (note, mark) => {
    const places = known.get(note) ?? new Set([...note.querySelectorAll('a[href*="#"]')].map(placeOf));
    known.set(note, places);
    return [mark.id, mark.getAttribute('name'), mark.parentElement?.id].some((name) => name && places.has(name));
  };
}
