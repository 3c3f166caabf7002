import type { Page } from '../page';

/** In characters: less is a row of buttons. */
const fewest = 60;

/** Builders of sites (Webflow) put the answers that a question opens into a `<nav>`; without a link it is no menu. */
export function leadsNowhere(page: Page, nav: Element): boolean {
  const { chars, links } = page.stats(nav);
  return links === 0 && chars >= fewest;
}
