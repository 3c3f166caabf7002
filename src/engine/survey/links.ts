import { siteOf } from '../dom/site-of';
import type { Survey } from './survey';

/** What does something on the page when it is pressed, and leads nowhere. */
export const acts = 'button, [role="button"], [role^="menuitem"], a:not([href]), a[href="#"], a[href^="javascript:"]';

/** Are all words of the element those of one thing to press? */
export function isPressed({ page }: Survey, element: Element): boolean {
  const control = element.matches(acts) ? element : element.querySelector(acts);
  return control !== null && page.stats(control).chars === page.stats(element).chars;
}

/** Where a link of the copy leads, or null. */
export function target(survey: Survey, link: Element): URL | null {
  const href = link.getAttribute('href');
  if (!href) return null;
  return URL.canParse(href, survey.page.baseUrl) ? new URL(href, survey.page.baseUrl) : null;
}

/** Does it lead to a page of this site? */
export function leadsToOwnSite(survey: Survey, link: Element): boolean {
  const url = target(survey, link);
  return url !== null && siteOf(url.hostname) === siteOf(survey.page.url.hostname);
}

/** Is all the text of the element inside links or is it a button? */
export function isControl(survey: Survey, element: Element): boolean {
  const { chars, linkChars } = survey.page.stats(element);
  if (element.localName === 'button' || element.localName === 'input') return true;
  if (chars > 0 && linkChars >= chars * 0.8) return true;
  const buttons = element.querySelectorAll('button');
  return buttons.length === 1 && survey.page.stats(buttons[0] as Element).chars === chars;
}
