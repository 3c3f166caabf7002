import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

/** Some sites put the whole page into one form: that one has sentences, titles, tables. */
const most = { chars: 1600, prose: 500 };
const fewestFields = 2;
const pageParts = ['article', 'main', 'h1', 'table', 'pre', 'blockquote'];

/** A form to fill in: a request for a quote, an order, a survey. Its labels and its small print are no text to read. */
export const form = detector('other', function* (survey) {
  if (!survey.tellsStory) return;
  for (const one of survey.named('form')) {
    if (!isToFillIn(survey, one)) continue;
    if (one.querySelector(offered)) for (const field of fieldsIn(survey, one)) yield found(field, 'form');
    else yield found(withItsHeading(survey, one), 'form');
  }
});

/** What the page's own thing costs, in the form that orders it. */
const offered = '[itemprop="offers"], [itemprop="price"]';

/** What is to fill in beside an offer. */
function* fieldsIn(survey: Survey, box: Element): Generator<Element> {
  for (const part of box.children)
    if (part.matches(offered) || part.querySelector(offered)) yield* fieldsIn(survey, part);
    else if (survey.page.stats(part).inputs > 0 || part.localName === 'button') yield part;
}

/** In characters: what a box says over its form, "Get in touch" and that somebody will call back. */
const longestInvitation = 160;

/** A number, an address or a link is another way to reach somebody, and stays. */
const otherWay = (part: Element): boolean => /[\d@]/.test(part.textContent ?? '') || part.querySelector('a') !== null;

/** A box with nothing in it but a form, a heading over it and a line between is all of it the form's. */
function withItsHeading({ page }: Survey, one: Element): Element {
  const box = one.parentElement;
  if (!box?.matches('section, aside, div') || !/^h[2-6]$/.test(box.firstElementChild?.localName ?? '')) return one;
  const { chars, images } = page.stats(box);
  const says = chars - page.stats(one).chars;
  if (says > longestInvitation || images > 0 || box.lastElementChild !== one) return one;
  return [...box.children].some((part) => part !== one && otherWay(part)) ? one : box;
}

function isToFillIn(survey: Survey, one: Element): boolean {
  const { chars, inputs } = survey.page.stats(one);
  if (inputs < fewestFields || chars > most.chars || survey.prose.of(one) > most.prose) return false;
  // One with a password is for signing in, and is told of as that.
  return survey.count(one, pageParts) === 0 && one.querySelector('input[type=password]') === null;
}
