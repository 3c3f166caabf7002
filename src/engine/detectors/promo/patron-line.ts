import { isAllItalic } from '../../dom/all-italic';
import { lineAround } from '../../dom/line-around';
import { preview, spacedText } from '../../dom/text';
import { closingLines } from '../../survey/closing-lines';
import { target } from '../../survey/links';
import { wholeOf } from '../../survey/widen';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

/** In characters of sentences: it comes when the text is over. */
const articleBefore = 600;
const longest = 450;
const services =
  /^(?:www\.)?(?:patreon\.com|ko-fi\.com|buymeacoffee\.com|liberapay\.com|opencollective\.com|steadyhq\.com|paypal\.me|donorbox\.org)$/;
const ownLetters = 'strong, b, em, i';
/** A title in italics and who speaks are set so, too. */
const isSaid = /[.!…。！]\W*$/u;

/** "*If you like this site, think of a donation*": a last line with a link to a service that takes money for those who write. */
export const patronLine = detector('promo', function* (survey) {
  const { page, prose } = survey;
  if (!survey.tellsStory) return;
  const lines = new Set<Element>();
  for (const link of survey.named('a')) {
    if (prose.before(link) < articleBefore || !services.test(target(survey, link)?.hostname ?? '')) continue;
    const line = lineAround(link);
    if (line && line !== page.root && page.stats(line).chars <= longest && asks(line, link)) lines.add(wholeOf(survey, line));
  }
  for (const line of closingLines(survey, lines)) yield found(line, 'call', preview(spacedText(line), 60));
});

/** In characters: so much more than the link is called; a list may have the names of those who write as links. */
const around = 20;
const isAround = (letters: Element, link: Element): boolean =>
  letters.contains(link) && spacedText(letters).length >= spacedText(link).length + around;

/** Does it say so, or is it in other letters than the text, all of it, its first sentence or what the link stands in, as what is said beside it? */
function asks(line: Element, link: Element): boolean {
  const first = [...line.childNodes].find(({ textContent }) => textContent?.trim());
  const isSetApart =
    first?.nodeType === 1 &&
    (first as Element).matches(ownLetters) &&
    (isAllItalic(line) || isAround(first as Element, link) || isSaid.test(first.textContent ?? ''));
  return isSetApart || mentions(spacedText(line), 'support');
}
