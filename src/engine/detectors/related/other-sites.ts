import { isAnnounced } from '../../survey/announced';
import { namesPicture } from '../../dom/picture-file';
import { siteOf } from '../../dom/site-of';
import { target } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { widen } from '../../survey/widen';
import { detector, found } from '../detector';

const fewest = 4;

/** Is this a card: one link's worth of picture and title to another site, and no sentence beside it? Its host then. */
function leadsTo(survey: Survey, card: Element, here: string): string | null {
  const { chars, linkChars, links, images } = survey.page.stats(card);
  if (links === 0 || links > 3 || chars > 400 || linkChars < chars * 0.6) return null;
  if (images === 0 && !card.querySelector('h2,h3,h4,h5,h6')) return null;
  const link = card.localName === 'a' ? card : card.querySelector('a');
  const url = link && target(survey, link);
  // A shop keeps the files of its pictures elsewhere.
  return url?.protocol.startsWith('http') && !namesPicture(url.pathname) && siteOf(url.hostname) !== here ? url.hostname : null;
}

/** Rails of cards of one shape that lead to other sites, unless the article's own words announce them. */
export const otherSites = detector('related', function* (survey) {
  const { page } = survey;
  if (!survey.tellsStory) return;
  const here = siteOf(page.url.hostname);
  const boxes = new Set<Element>();
  for (const link of survey.named('a')) {
    let card = link;
    while (card.parentElement && !card.previousElementSibling && !card.nextElementSibling) card = card.parentElement;
    if (card.parentElement && card.parentElement !== page.root) boxes.add(card.parentElement);
  }
  for (const box of boxes) {
    const cards = [...box.children].filter((child) => child.localName === box.firstElementChild?.localName);
    if (cards.length < fewest || cards.length < box.children.length * 0.8) continue;
    const hosts = cards.map((card) => leadsTo(survey, card, here));
    if (hosts.filter(Boolean).length < cards.length * 0.8) continue;
    const rail = widen(survey, box);
    if (isAnnounced(survey, rail)) continue;
    yield found(rail, 'other_sites', [...new Set(hosts.filter(Boolean))].slice(0, 3).join(', '));
  }
});
