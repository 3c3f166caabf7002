/** The name in a page that a link leads to: what stands behind "#", as it is written; empty where nothing does. */
export const placeOf = (link: Element): string => link.getAttribute('href')?.split('#')[1] ?? '';

/** Does a link inside this note lead back to the mark in the text, or to the box that the mark has to itself? */
export function leadsBack(note: Element, mark: Element): boolean {
  const names = new Set([mark.id, mark.getAttribute('name') ?? '', mark.parentElement?.id ?? ''].filter((name) => name !== ''));
  return names.size > 0 && [...note.querySelectorAll('a[href*="#"]')].some((link) => names.has(placeOf(link)));
}
