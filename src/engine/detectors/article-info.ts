import { preview, spacedText } from '../dom/text';
import type { Survey } from '../survey/survey';
import { detector, found } from './detector';

const longest = 400;
const longestEntry = 80;
const fewestEntries = 2;
const mostEntries = 9;

/** What publishing software lists of a text: "Written by, Category, Published, Hits: 123". The number of visits tells it. */
export const articleInfo = detector('other', function* (survey) {
  for (const { element, text } of survey.labels.of('views')) {
    const list = element.closest('dl, ul');
    if (list && isInfo(survey, list)) yield found(list, 'small_print', preview(spacedText(list), 60) || text);
  }
});

/** A few short lines under one heading at most, over the text where they are no definitions, and one is a date or leads to a category. */
function isInfo({ page, prose, count }: Survey, list: Element): boolean {
  if (page.stats(list).chars > longest || prose.of(list) > 0 || list.children.length > mostEntries + 1) return false;
  const entries = [...list.children].filter((child) => child.localName !== 'dt');
  if (list.children.length - entries.length > 1 || entries.length < fewestEntries) return false;
  if (list.localName === 'ul' && prose.before(list) > 0) return false;
  return count(list, ['a', 'time']) > 0 && entries.every((entry) => page.stats(entry).chars <= longestEntry);
}
