import { spacedText } from '../dom/text';
import { findDate } from '../metadata/dates/find-date';
import type { Survey } from './survey';

const cutShort = /(?:…|\.\.\.|\[…\]|\[&hellip;\])\W*$/;
/** In characters: "Wednesday, 23 September 2026". */
const longestDay = 30;

/** Does the text of a card break off, to go on elsewhere? */
export const breaksOff = (survey: Survey, card: Element): boolean =>
  survey.prose.within(card).some((text) => cutShort.test(spacedText(text).trim()));

/** Has a card a day: a time, or a line that is one and nothing else? */
export function saysDay({ page }: Survey, card: Element): boolean {
  if (card.querySelector('time')) return true;
  return [...card.querySelectorAll('span, div, p, small')].some((line) => {
    const { chars, links } = page.stats(line);
    const day = chars > 0 && chars <= longestDay && links === 0 ? findDate(spacedText(line)) : undefined;
    return day !== undefined && day.end - day.start >= chars - 2;
  });
}
