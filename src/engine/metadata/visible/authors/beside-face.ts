import { altOf } from '../../../dom/alt-of';
import { siteOf } from '../../../dom/site-of';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import { httpUrl } from '../../http-url';
import type { Part } from '../parts';
import { couldBeName } from './name';

/** Does a link below the heading hold a picture that is called as it is? Of a person that is the face. */
export function hasFace({ element, text, distance }: Part): boolean {
  const link = distance > 0 ? element.closest('a[href]') : null;
  if (!link || textOf(link) !== text) return false;
  return [...link.querySelectorAll('img[alt]')].some((image) => fold(altOf(image)) === fold(text));
}

/** One word, as people are called on the web. */
const handle = /^\p{Lu}[\p{L}\d_-]{1,29}$/u;
const onDay = /^(?:on|am|le|el|il|op) .*\d/i;

/**
 * The name of one word that a line begins with: "Adapell on June 5, 2023", where it leads to another site and has a face. A topic
 * with its sign leads to what else is filed under it.
 */
export function calledOn(page: Page, part: Part, next: Part): string | undefined {
  if (!hasFace(part) || !handle.test(part.text) || !couldBeName(part.text) || !onDay.test(next.text)) return undefined;
  const url = httpUrl(part.element.closest('a')?.getAttribute('href'), page.baseUrl);
  return url !== undefined && siteOf(new URL(url).hostname) !== siteOf(page.url.hostname) ? part.text : undefined;
}
