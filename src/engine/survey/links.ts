import type { Survey } from './survey';

/** Where a link of the copy leads, or null. */
export function target(survey: Survey, link: Element): URL | null {
  const href = link.getAttribute('href');
  if (!href) return null;
  return URL.canParse(href, survey.page.baseUrl) ? new URL(href, survey.page.baseUrl) : null;
}

/** The last two labels of a host (three where the second level is a public one): near enough to "the same site". */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const publicSecond = /^(?:com?|net|org|gov|edu|ac|or|ne|go)$/.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(publicSecond ? -3 : -2).join('.');
}

/** Is all the text of the element inside links or is it a button? */
export function isControl(survey: Survey, element: Element): boolean {
  const { chars, linkChars } = survey.page.stats(element);
  if (element.localName === 'button' || element.localName === 'input') return true;
  if (chars > 0 && linkChars >= chars * 0.8) return true;
  const buttons = element.querySelectorAll('button');
  return buttons.length === 1 && survey.page.stats(buttons[0] as Element).chars === chars;
}
