import { preview, spacedText } from '../../dom/text';
import { saysWhen } from '../../metadata/dates/when-words';
import type { Survey } from '../../survey/survey';
import { announced } from '../../words/byline-words';
import { fold } from '../../words/fold';
import { detector, found } from '../detector';

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
  for (const list of survey.page.root.querySelectorAll('dl'))
    if (survey.prose.before(list) === 0 && saysWhoAndWhen(survey, list)) yield found(list, 'small_print', preview(spacedText(list), 60));
});

/** Is all of it who wrote the text and when, as the view's header says it: "Published: 21 April 2026", "Written by Ann Lee"? */
function saysWhoAndWhen({ page }: Survey, list: Element): boolean {
  const entries = entriesOf(list);
  return (
    entries.length > 0 &&
    entries.every((entry) => {
      const said = spacedText(entry);
      return (
        entry.localName === 'dd' &&
        page.stats(entry).chars <= longestEntry &&
        (announced(said, page.lang) > 0 || saysWhen(fold(said).split(' ')[0] as string))
      );
    })
  );
}

/** The entries of a short list under one heading at most; none where it is another. */
function entriesOf(list: Element): Element[] {
  if (list.children.length > mostEntries + 1) return [];
  const entries = [...list.children].filter((child) => child.localName !== 'dt');
  return list.children.length - entries.length > 1 || entries.length < fewestEntries ? [] : entries;
}

/** A few short lines under one heading at most, over the text where they are no definitions, and one is a date or leads to a category. */
function isInfo({ page, prose, count }: Survey, list: Element): boolean {
  if (page.stats(list).chars > longest || prose.of(list) > 0) return false;
  const entries = entriesOf(list);
  if (entries.length === 0) return false;
  if (list.localName === 'ul' && prose.before(list) > 0) return false;
  return count(list, ['a', 'time']) > 0 && entries.every((entry) => page.stats(entry).chars <= longestEntry);
}
