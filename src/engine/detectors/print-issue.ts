import { lineAround } from '../dom/line-around';
import { preview, spacedText } from '../dom/text';
import { callLines } from '../survey/call-lines';
import { lastAmong } from '../survey/last-among';
import type { Survey } from '../survey/survey';
import { wholeOf } from '../survey/widen';
import { mentions } from '../words/mentions';
import { detector, found } from './detector';

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
  const below = survey.named('a').filter((link) => prose.before(link) >= articleBefore);
  const lines = new Set<Element>();
  for (const line of new Set(below.map(lineAround)))
    if (line && line !== page.root && offersIssue(survey, line)) lines.add(wholeOf(survey, line));
  if (lines.size === 0 || lines.size > most) return;
  const last = lastAmong(survey, new Set([...lines, ...callLines(survey)]));
  for (const line of last) if (lines.has(line)) yield found(line, 'call', preview(spacedText(line), 60));
});

function offersIssue({ page }: Survey, line: Element): boolean {
  const { chars, linkChars, inputs } = page.stats(line);
  if (chars < shortest || chars > longest || linkChars > chars * mostLinked || inputs > 0) return false;
  const said = spacedText(line);
  return mentions(said, 'print-issue') && mentions(said, 'order-issue');
}
