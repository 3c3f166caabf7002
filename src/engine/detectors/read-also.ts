import type { Survey } from '../survey/survey';
import { fold } from '../words/fold';
import { conceptsOf } from '../words/labels';
import { spacedText } from '../dom/text';
import { detector, found } from './detector';

const longest = 260;
const blocks = 'p,li,div,blockquote,aside,strong,section,figure,h2,h3,h4,h5,h6';

/** The words before the link, and whether the link is the rest of the line. */
function isReadAlso(survey: Survey, line: Element, link: Element): boolean {
  const { chars, linkChars } = survey.page.stats(line);
  if (chars > longest || linkChars < 12 || chars - linkChars > 40) return false;
  const lead = spacedText(line).slice(0, 60);
  const before = chars - linkChars;
  if (conceptsOf(fold(lead))?.has('read-also') !== true) return false;
  const own = fold(spacedText(link));
  return before > 2 || conceptsOf(own)?.has('read-also') === true;
}

/** "Read also: …" between paragraphs: a short line that begins so, and whose rest is one link. */
export const readAlso = detector('promo', function* (survey) {
  for (const link of survey.named('a')) {
    const line = link.closest(blocks);
    if (!line || line === survey.page.root || survey.page.stats(line).links > 2) continue;
    if (isReadAlso(survey, line, link)) yield found(line, 'read_also', spacedText(line).slice(0, 40));
  }
});
