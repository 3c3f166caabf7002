import { lineAround } from '../../dom/line-around';
import { preview, spacedText } from '../../dom/text';
import { closingLines } from '../../survey/closing-lines';
import type { Survey } from '../../survey/survey';
import { wholeOf, widen } from '../../survey/widen';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

/** In characters of sentences: it comes when the text is over. */
const articleBefore = 600;
const shortest = 40;
const longest = 400;
/** With more of it in links it is a menu's. */
const mostLinked = 0.8;
/** More of them are what a page is about. */
const most = 2;

/** "The new issue is out: at your newsstand, or order it here": what a magazine sets below its articles. */
export const printIssue = detector('promo', function* (survey) {
  const { page, prose } = survey;
  if (!survey.tellsStory) return;
  const lines = new Set<Element>();
  for (const link of survey.named('a')) {
    const line = announcedBy(link) ?? (prose.before(link) >= articleBefore ? lineAround(link) : null);
    if (line && line !== page.root && offersIssue(survey, line)) lines.add(wholeOf(survey, line));
  }
  if (lines.size > most) return;
  for (const line of closingLines(survey, lines))
    for (const part of withList(survey, line)) yield found(part, 'call', preview(spacedText(line), 60));
});

const announces = /[:：]\s*$/;

/** The line over the list that a link stands in, where it ends so that it announces the list. */
function announcedBy(link: Element): Element | null {
  const line = link.closest('ul, ol')?.previousElementSibling ?? null;
  return line?.localName === 'p' && announces.test(line.textContent ?? '') ? line : null;
}

/** It and what else is in the issue: the list of links that the line announces, with its box where no other sentence stands in that. */
function withList(survey: Survey, line: Element): Element[] {
  const { page, prose } = survey;
  const [list, box] = [line.nextElementSibling, line.parentElement];
  if (!list?.matches('ul, ol') || !announces.test(spacedText(line))) return [line];
  if (page.stats(list).linkChars < page.stats(list).chars * mostLinked) return [line];
  return box && box !== page.root && prose.of(box) === prose.of(line) ? [widen(survey, box)] : [line, list];
}

function offersIssue({ page }: Survey, line: Element): boolean {
  const { chars, linkChars, inputs } = page.stats(line);
  if (chars < shortest || chars > longest || linkChars > chars * mostLinked || inputs > 0) return false;
  const said = spacedText(line);
  return mentions(said, 'print-issue') && mentions(said, 'order-issue');
}
