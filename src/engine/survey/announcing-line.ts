import { spacedText } from '../dom/text';
import { announces } from '../words/announces';
import { fold } from '../words/fold';
import { standAfterStory } from './after-story';
import { leadsToOwnSite } from './links';
import { section } from './section';
import { isStoryLink } from './story-link';
import type { Survey } from './survey';

/** In characters: a title may stand beside a bullet or a stop. */
const mostBeside = 4;
const headings = /^h[1-6]$/;
const inline = /^(?:a|b|em|i|span|strong)$/;

/** Is it a line below the text that ends in a colon, over titles of the site's other stories and nothing else: "You may also be interested in the following reports:"? */
export function announcesStories(survey: Survey, parts: readonly Element[], line: Element): boolean {
  if (!announces(spacedText(line))) return false;
  const besides = (part: Element): number => (part.contains(line) ? survey.page.stats(line).chars : 0);
  const below = parts.filter((part) => part !== line);
  if (below.length === 0 || !below.every((part) => holdsTitles(survey, part, besides(part)))) return false;
  return standAfterStory(survey, parts, { own: parts.reduce((sum, part) => sum + survey.prose.of(part), 0) });
}

/** Does a box hold titles of the site's stories and, so many characters aside, nothing else? */
function holdsTitles(survey: Survey, box: Element, aside = 0): boolean {
  const links = box.localName === 'a' ? [box] : [...box.querySelectorAll('a[href]')];
  const { chars, linkChars } = survey.page.stats(box);
  return links.length > 0 && chars - linkChars - aside <= mostBeside * links.length && links.every((link) => isStoryLink(survey, link));
}

/** Tells where the titles end that a line announces. */
export const endOfTitles =
  (survey: Survey) =>
  (next: Element): boolean =>
    survey.page.stats(next).chars > 0 && !holdsTitles(survey, next);

/** The paragraphs that are each another title, behind one in which the line stands with the first. */
export function titlesAfter(survey: Survey, parts: readonly Element[], line: Element): Element[] {
  const [first] = parts;
  const more: Element[] = [];
  if (parts.length > 1 || !first?.contains(line) || !inline.test(line.localName)) return more;
  for (let next = first.nextElementSibling; next && next.localName === first.localName; next = next.nextElementSibling) {
    if (isStoryLink(survey, next)) more.push(next);
    else if (survey.page.stats(next).chars > 0) break;
  }
  return more;
}

/** The heading over a line that announces titles, where nothing but these stands under it. */
export function headingOver(survey: Survey, parts: readonly Element[], line: Element): Element[] {
  const heading = line.previousElementSibling;
  if (!heading || !headings.test(heading.localName) || parts[0] !== line) return [];
  return section(survey, heading).length === parts.length + 1 ? [heading] : [];
}

/** Does a heading only say what the one link below it says? Such ones head cards, and no sections of a text. */
export function saysWhatItsLinkSays(survey: Survey, heading: Element): boolean {
  const links: Element[] = [];
  for (let next = heading.nextElementSibling; next && !headings.test(next.localName); next = next.nextElementSibling) {
    if (survey.prose.within(next).some((sentence) => survey.page.stats(sentence).links === 0)) return false;
    links.push(...next.querySelectorAll('a[href]'));
    if (links.length > 1) return false;
  }
  const [link] = links;
  return link !== undefined && leadsToOwnSite(survey, link) && fold(spacedText(link)) === fold(spacedText(heading));
}
