import { isEmphasised } from '../../dom/emphasised';
import { preview, spacedText } from '../../dom/text';
import type { Page } from '../../page';
import { isReporterLine } from '../../survey/reporter-line';
import { saysSentence } from '../../survey/says-sentence';
import { isTitle, leadsToDatedStory, leadsToStory } from '../../survey/story-link';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import { detector, found } from '../detector';

const longest = 260;
const longestLabel = 40;
const arrows = /^[\s►▶▸▹▷»›➜➡➤→☛⇒>\uFE0E\uFE0F]+$/u;
const labelled = /[:：|]$/;
/** ">> The title <<", ">>> The title": all of it may be the link. */
const pointed = /^(?:>>|»|▶|►)\s?(.+?)\s?(?:<<|«|◀|◄)$|^>>>?\s?([^<]+)$/u;
/** ">> Compare: The title": an arrow makes any label one. */
const pointedLabel = /^\s*(?:>>|»|▶|►|→)\s?\p{L}/u;
/** More of them in a row are a list. */
const mostInRow = 3;
/** So are more of them on a page: each entry of a review leads to its full text. */
const mostOnPage = 3;

/**
 * "More: …", an arrow or brackets, and the title of another story of the site: a line that stands between paragraphs of the text.
 * The words before it would be said of anything, so that each line is asked where it stands and where it leads.
 */
export const storyLine = detector('promo', function* (survey) {
  if (!survey.tellsStory) return;
  const lines = new Set<Element>();
  for (const link of survey.named('a')) {
    const line = link.closest('p, div, h2, h3, h4, h5, h6');
    if (line && line !== survey.page.root && isStoryLine(survey, line, link)) lines.add(wholeOf(survey, line));
    else if (isListOfOne(survey, link)) lines.add(wholeOf(survey, link));
  }
  if (lines.size > mostOnPage) return;
  for (const line of lines) if (standsBetween(survey, line, lines)) yield found(line, 'read_also', preview(spacedText(line), 60));
});

function isStoryLine(survey: Survey, line: Element, link: Element): boolean {
  const { chars, linkChars, links } = survey.page.stats(line);
  if (links !== 1 || chars > longest || chars - linkChars > longestLabel) return false;
  const title = spacedText(link);
  if (chars === linkChars) {
    const [, closed, open] = pointed.exec(title) ?? [];
    return isTitle(closed ?? open ?? '') && leadsToStory(survey, link);
  }
  const [before = '', ...after] = spacedText(line).split(title);
  if (!isTitle(title) || /[\p{L}\p{N}]/u.test(after.join(''))) return false;
  const announces =
    arrows.test(before) ||
    (before.trim() === '[' && after.join('').trim() === ']') ||
    (labelled.test(before.trim()) && (pointedLabel.test(before) || isLabel(before, line)));
  return announces && leadsToStory(survey, link);
}

/** Nobody writes a list of one thing: a system set the titles of other stories so. */
function isListOfOne(survey: Survey, link: Element): boolean {
  const list = link.closest('li')?.parentElement;
  if (list?.localName !== 'ul' || list.children.length !== 1 || survey.page.stats(list).links !== 1) return false;
  const { chars, linkChars } = survey.page.stats(list);
  return chars === linkChars && chars <= longest && isTitle(spacedText(link)) && leadsToDatedStory(survey, link);
}

/** A manual says "See also" too; papers set all of such a line in other letters. */
function isLabel(before: string, line: Element): boolean {
  const said = conceptsOf(fold(before));
  return isShouted(before) || said?.has('elsewhere') === true || (said?.has('see-also') === true && isEmphasised(line));
}

/** Papers head such a line with what it is about, in capitals: "DRUMS AND BRASS:". */
const isShouted = (label: string): boolean => /\p{Lu}{3}/u.test(label) && !/\p{Ll}/u.test(label);

/** Does a sentence come right before it, and after it one, a heading or nothing? A few of its kind may stand beside it. */
function standsBetween(survey: Survey, line: Element, lines: ReadonlySet<Element>): boolean {
  const above = beside(survey, line, lines, 'previousElementSibling');
  const below = beside(survey, line, lines, 'nextElementSibling');
  if (above.passed + below.passed >= mostInRow) return false;
  if (!above.other || !saysSentence(survey, above.other) || /[:：]$/.test(spacedText(above.other))) return false;
  return below.other === null || saysSentence(survey, below.other) || /^h[1-6]$/.test(below.other.localName);
}

type Step = 'previousElementSibling' | 'nextElementSibling';

/** What stands beside a line and those of its kind, and how many of these there are. */
function beside({ page }: Survey, line: Element, lines: ReadonlySet<Element>, step: Step) {
  let passed = 0;
  let other = next(page, line, lines, step);
  for (; other && passed < mostInRow; other = next(page, other, lines, step))
    if (lines.has(other)) passed++;
    else if (isReporterLine(spacedText(other))) continue;
    else if (page.stats(other).chars > 0) break;
  return { other, passed };
}

/** A box around such lines alone is passed over with them. */
function next(page: Page, line: Element, lines: ReadonlySet<Element>, step: Step): Element | null {
  const box = line.parentElement;
  if (line[step] || !box || box === page.root) return line[step];
  const holdsLines = [...box.children].every((child) => lines.has(child) || page.stats(child).chars === 0);
  return holdsLines ? next(page, box, lines, step) : null;
}
