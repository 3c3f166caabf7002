import { fold } from '../words/fold';
import { conceptsOf } from '../words/labels';
import { spacedText } from '../dom/text';
import { wholeOf } from '../survey/widen';
import { detector, found } from './detector';

const longest = 260;
const longestLabel = 40;
const shortestTitle = 12;
const blocks = 'p,li,div,blockquote,aside,strong,section,figure,h2,h3,h4,h5,h6';

/** The words before a link, when they are a label ("Read also:"), or the label that the link itself begins with. */
function labelOf(line: Element, link: Element): string | undefined {
  const title = spacedText(link);
  const before = spacedText(line).split(title, 1)[0]?.trim() ?? '';
  const apart = before === '' || /[:：»›>|→➜▶►–—-]$/.test(before) || line.firstElementChild !== link;
  const label = before || /^([^:：»›>|]{2,40})[:：»›>|]/.exec(title)?.[1] || '';
  return apart && isLabel(fold(label)) ? label : undefined;
}

const isLabel = (text: string): boolean => text.split(' ').length <= 5 && conceptsOf(text)?.has('read-also') === true;

/** "Read also: …" between paragraphs: a short line that begins so, and whose rest is one link. */
export const readAlso = detector('promo', function* (survey) {
  for (const link of survey.named('a')) {
    const line = link.closest(blocks);
    if (!line || line === survey.page.root || survey.page.stats(line).links > 2) continue;
    const { chars, linkChars } = survey.page.stats(line);
    if (chars > longest || linkChars < shortestTitle || chars - linkChars > longestLabel) continue;
    const label = labelOf(line, link);
    if (label) yield found(wholeOf(survey, line), 'read_also', label);
  }
});
