import type { Article } from '../../engine/article';
import { dateText, dateTextAfter } from '../../platform/dates';
import { message, uiDirection } from '../../platform/i18n';
import { minutesText } from '../../platform/length';
import { make } from '../dom/make';

const minute = 60_000;

/** Author, dates in the reader's own way of writing them, minutes. All but the author are in the reader's language. */
export function makeFacts({ byline, publishedTime, modifiedTime, readingMinutes }: Article): HTMLElement {
  const ours = { lang: message('locale'), dir: uiDirection() };
  const updated = modifiedTime && isLater(modifiedTime, publishedTime) ? modifiedTime : undefined;
  return make(
    'div',
    { class: 'facts' },
    byline && make('b', { dir: 'auto' }, byline),
    publishedTime && make('time', { datetime: publishedTime, ...ours }, dateText(publishedTime)),
    updated && make('time', { datetime: updated, ...ours }, message('view_updated', dateTextAfter(updated, publishedTime))),
    make('span', ours, minutesText(readingMinutes)),
  );
}

/** An update within the minute of publishing is the publishing itself. */
const isLater = (modified: string, published = '') => {
  const [after, before] = [Date.parse(modified), Date.parse(published)];
  return Number.isNaN(before) || after - before >= minute;
};
