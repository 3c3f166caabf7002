import { lineAround } from '../../dom/line-around';
import { preview, spacedText } from '../../dom/text';
import { lastAmong } from '../../survey/last-among';
import { leadsToOwnSite } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

/** In characters of sentences: it comes when the text is over. */
const articleBefore = 200;
/** In characters: a heading, a line or two and what to press. */
const longest = 280;
const headings = 'h2, h3, h4, h5, h6';

/** "Discover more homes – How do others live? Click through them. More homes": a box below the text that only leads to more of the site. */
export const wayOn = detector('related', function* (survey) {
  if (!survey.tellsStory) return;
  const boxes = new Map<Element, string>();
  for (const { element, text } of survey.labels.innermost('related')) {
    const box = element.parentElement;
    if (!box || box === survey.page.root || !element.matches(headings) || box.firstElementChild !== element) continue;
    if (survey.prose.before(box) >= articleBefore && leadsOnOnly(survey, box, element)) boxes.set(box, text);
  }
  if (boxes.size === 0) return;
  for (const box of lastAmong(survey, new Set(boxes.keys()))) yield found(box, 'related_heading', preview(boxes.get(box) ?? '', 60));
});

/** A line of text, and one link in a line of its own to another page of the site. */
function leadsOnOnly(survey: Survey, box: Element, heading: Element): boolean {
  const { page, prose } = survey;
  const { chars, links, inputs } = page.stats(box);
  const link = links === 1 && inputs === 0 && chars <= longest ? box.querySelector('a[href]') : null;
  if (!link || heading.contains(link) || !leadsToOwnSite(survey, link)) return false;
  const line = lineAround(link);
  return prose.of(box) > 0 && (line === box || (line !== null && spacedText(line) === spacedText(link)));
}
