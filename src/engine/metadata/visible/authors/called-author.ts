import { isFiled } from '../filed';

const hint = /author(?!i[sz])|by[-_]?line|writer|contributor|autor|auteur/i;

/** Does the page mark an element up as who wrote it? */
export const marked = (element: Element): boolean => element.closest('[rel~=author], [itemprop~=author], [itemprop~=creator]') !== null;

/** Does it call an element so, or a box close around it? */
export const hinted = (element: Element): boolean => {
  for (let at: Element | null = element, up = 0; at && up < 4; at = at.parentElement, up += 1) {
    const names = `${at.getAttribute('class') ?? ''} ${at.id}`;
    if (hint.test(names)) return !isFiled(at);
    if (isFiled(at)) return false;
  }
  return false;
};
