import { spacedText } from '../../dom/text';
import { findDate } from '../../metadata/dates/find-date';
import { target } from '../../survey/links';
import { profileLinks } from '../../survey/profile-links';
import type { Survey } from '../../survey/survey';
import { fold } from '../../words/fold';
import { detector, found } from '../detector';

/** In characters of sentences: over the text stands a byline, and a card below it, which may be short in scripts that need few of them. */
const before = { byline: 200, card: 300 };
const most = { links: 40, chars: 900, name: 40, sentences: 4, up: 6 };
/** What a comment or a text of its own has, and a word on somebody has not. */
const otherParts = 'h1, article, table, pre, blockquote, time, form, button';

/** The byline's link again, with a face, below the text, and a few sentences: the card on whoever wrote it, in words of any language. */
export const bylineCard = detector('author', function* (survey) {
  if (!survey.tellsStory) return;
  const links = [...survey.page.root.querySelectorAll(profileLinks)].slice(0, most.links).filter((link) => called(link) !== '');
  const bylines = new Set(links.filter((link) => survey.prose.before(link) <= before.byline).map((link) => keyOf(survey, link)));
  for (const link of links) {
    if (survey.prose.before(link) < before.card || !bylines.has(keyOf(survey, link))) continue;
    const box = cardAround(survey, link);
    if (box) yield found(box, 'about_author', called(link));
  }
});

const called = (link: Element): string =>
  link.textContent && link.textContent.length <= most.name * 3 ? spacedText(link).slice(0, most.name) : '';
const keyOf = (survey: Survey, link: Element): string => `${target(survey, link)?.pathname} ${fold(called(link))}`;

/** The largest box that begins with the name, shows a face, says a few sentences, and leads to nothing else of the site. */
function cardAround(survey: Survey, link: Element): Element | null {
  const { page, prose } = survey;
  const name = fold(called(link));
  let card: Element | null = null;
  for (let box = link.parentElement, up = 0; box && box !== page.root && up < most.up; box = box.parentElement, up++) {
    const { chars, images } = page.stats(box);
    const sentences = prose.within(box).length;
    if (chars > most.chars || sentences > most.sentences || box.querySelector(otherParts)) break;
    const said = spacedText(box);
    if (!fold(said).startsWith(name) || findDate(said) || leadsToStories(survey, box, link)) break;
    if (images > 0 && sentences > 0) card = box;
  }
  return card;
}

const leadsToStories = (survey: Survey, box: Element, own: Element): boolean =>
  [...box.querySelectorAll('a[href]')].some((link) => {
    const to = target(survey, link);
    return to?.host === survey.page.url.host && to.pathname !== target(survey, own)?.pathname;
  });
