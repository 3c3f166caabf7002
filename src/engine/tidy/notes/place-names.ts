import type { Step } from '../step';

/**
 * The sanitiser takes ids away that are the name of a property of documents or forms (`title`, `links`, `part`), since
 * such an id could stand in for it. Places that links lead to get another name before, and the links still arrive.
 */
export const placeNames: Step = (root, { page }) => {
  const form = page.document.createElement('form');
  for (const place of root.querySelectorAll('[id]')) {
    const { id } = place;
    if (!(id in page.document || id in form)) continue;
    const links = [...root.querySelectorAll('a[href^="#"]')].filter((link) => link.getAttribute('href') === `#${id}`);
    if (links.length === 0) continue;
    place.id = `place-${id}`;
    for (const link of links) link.setAttribute('href', `#${place.id}`);
  }
};
