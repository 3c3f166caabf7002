import { siteOf } from '../dom/site-of';
import { target } from './links';
import type { Survey } from './survey';

const words = 'newsletters?|subscribe|abonnieren|infolettre|nieuwsbrief|boletin|rundbrief|nyhetsbrev';
const perhaps = new RegExp(words, 'i');
/** A part of an address where a newsletter is ordered, and not the name of a story that has the word in it. */
const orders = new RegExp(`^(?:[a-z]+[-_])?(?:${words})(?:[-_][a-z]+){0,2}$`, 'i');

/** Does the link lead to where the site's own newsletter is ordered? */
export function ordersNewsletter(survey: Survey, link: Element): boolean {
  if (!perhaps.test(link.getAttribute('href') ?? '')) return false;
  const url = target(survey, link);
  return (
    url !== null &&
    siteOf(url.hostname) === siteOf(survey.page.url.hostname) &&
    (perhaps.test(url.hostname.split('.', 1)[0] as string) || url.pathname.split('/').some((part) => orders.test(part)))
  );
}
