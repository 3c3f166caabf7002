import { spacedText } from '../../dom/text';
import { isSeeAlso } from '../../survey/see-also';
import { isStory, isTitle } from '../../survey/story-link';
import { target } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { isDense } from '../../words/dense';
import { detector, found } from '../detector';

/** In characters: a label, and a title with the first lines of what it heads. */
const longest = { label: { spaced: 30, dense: 12 }, card: 400 };
const mostUp = 5;
/** What a card tells of a story breaks off, and it has its picture. */
const breaksOff = /(?:…|\.{3}|［…］|\[(?:…|\.{3})\])$/;
const texts = 'p, li, td, th, dd, blockquote, figcaption, pre';

/** "あわせて読みたい", "Related" at the head of a card that tells of another story of the site, with the first lines of it beside its title. */
export const selfNamedCard = detector('promo', function* (survey) {
  if (!survey.tellsStory) return;
  for (const { element, text } of survey.labels.innermost('read-also')) {
    if (text.length > (isDense(text) ? longest.label.dense : longest.label.spaced) || element.closest(texts)) continue;
    if (isSeeAlso(survey, element)) continue;
    const card = cardAround(survey, element, text);
    if (card) yield found(wholeOf(survey, card), 'read_also', text);
  }
});

function cardAround(survey: Survey, label: Element, text: string): Element | null {
  let box: Element | null = label;
  for (let up = 0; box && box !== survey.page.root && up < mostUp; up++, box = box.parentElement) {
    const { chars, images } = survey.page.stats(box);
    if (chars > longest.card || box.matches('article, main')) return null;
    const links = box.localName === 'a' ? [box] : [...box.querySelectorAll('a')];
    if (links.length === 0) continue;
    const said = spacedText(box);
    const isCard = images > 0 || breaksOff.test(said);
    return isCard && said.startsWith(text) && isTitle(said.slice(text.length).trim()) && leadToStory(survey, links) ? box : null;
  }
  return null;
}

/** Do all of them lead to one story of this site? */
function leadToStory(survey: Survey, links: readonly Element[]): boolean {
  const targets = links.map((link) => target(survey, link));
  return targets.every((url) => isStory(survey, url) && url.href === targets[0]?.href);
}
