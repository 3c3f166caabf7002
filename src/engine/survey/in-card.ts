import { spacedText } from '../dom/text';
import { fold } from '../words/fold';
import { conceptsOf } from '../words/labels';
import { leadsToOwnSite } from './links';
import type { Survey } from './survey';

/** A sentence belongs to a card when the card's box also holds a link, and not much else. */
export function inCard(survey: Survey, sentence: Element, within: Element): boolean {
  for (let box: Element | null = sentence; box && box !== within; box = box.parentElement) {
    const { chars, links } = survey.page.stats(box);
    if (links > 0 && !(box === sentence && leadsOn(box)))
      return chars < 600 && links <= 6 && !isEntry(survey, box) && !survey.prose.holds(box.querySelector('a')?.parentElement ?? box);
  }
  return false;
}

/** Is the only link of a teaser the one that goes on with it ("Read more …")? */
const leadsOn = (teaser: Element): boolean =>
  [...teaser.querySelectorAll('a')].every((link) => conceptsOf(fold(spacedText(link)))?.has('read-more') === true);

/** Is it a thing that the text tells of: a heading that leads nowhere, with paragraphs or a list below it, and links to where it is sold? */
function isEntry(survey: Survey, box: Element): boolean {
  const title = box.querySelector('h1,h2,h3,h4,h5,h6');
  if (!title || title.closest('a') || title.querySelector('a')) return false;
  if (survey.prose.within(box).length < 2 && !box.querySelector('ul,ol,table')) return false;
  return [...box.querySelectorAll('a[href]')].every((link) => !leadsToOwnSite(survey, link));
}
