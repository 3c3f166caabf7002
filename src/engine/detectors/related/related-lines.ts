import { preview, spacedText } from '../../dom/text';
import { lastAmong } from '../../survey/last-among';
import { isStory, isTitle } from '../../survey/story-link';
import { target } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

/** In characters of sentences: it comes when the text is over. */
const articleBefore = 300;
/** In characters and lines; more of them are what the page is for. */
const longest = 1200;
const most = 8;
const ownLetters = 'strong, b, em, i, u';

/** What lists of links leave, where more is said than linked: "**Related articles**", a break, and lines that each end with the title of another story of the site, as its link: a paragraph of nothing else. */
export const relatedLines = detector('related', function* (survey) {
  if (!survey.tellsStory) return;
  const paragraphs = new Map<Element, string>();
  for (const { element, text } of survey.labels.innermost('related')) {
    const paragraph = element.closest('p');
    if (paragraph && paragraph !== element && element.matches(ownLetters) && survey.prose.before(paragraph) >= articleBefore)
      if (listsStories(survey, paragraph, element)) paragraphs.set(paragraph, text);
  }
  for (const paragraph of lastAmong(survey, new Set(paragraphs.keys())))
    yield found(paragraph, 'related_heading', preview(paragraphs.get(paragraph) ?? '', 60));
});

function listsStories(survey: Survey, paragraph: Element, label: Element): boolean {
  const { chars, links } = survey.page.stats(paragraph);
  if (chars > longest || links === 0 || links > most || !spacedText(paragraph).startsWith(spacedText(label))) return false;
  const [first, ...lines] = linesBetweenBreaks(paragraph);
  if (first === undefined || lines.length === 0 || first.some((node) => linkOf(node) !== null)) return false;
  return lines.every((line) => endsWithStory(survey, line));
}

/** The nodes of each line that says something. */
function linesBetweenBreaks(paragraph: Element): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of paragraph.childNodes) {
    if ((node as Element).localName === 'br') lines.push([]);
    else if (node.textContent?.trim()) lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.length > 0);
}

/** The link that a node is or is all about. */
function linkOf(node: Node | undefined): Element | null {
  if (node?.nodeType !== 1) return null;
  const link = (node as Element).localName === 'a' ? (node as Element) : (node as Element).querySelector('a[href]');
  return link && spacedText(link) === spacedText(node as Element) ? link : null;
}

function endsWithStory(survey: Survey, line: readonly Node[]): boolean {
  const link = linkOf(line.at(-1));
  return link !== null && isStory(survey, target(survey, link)) && isTitle(spacedText(link));
}
