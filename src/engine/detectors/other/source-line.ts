import { preview, spacedText } from '../../dom/text';
import { findDate } from '../../metadata/dates/find-date';
import { saysWhen } from '../../metadata/dates/when-words';
import type { Survey } from '../../survey/survey';
import { fold } from '../../words/fold';
import { detector, found } from '../detector';
import labels from './source-labels.json';

/** In characters: such a line is short, and who is named in it shorter. */
const longest = { line: 90, name: 50 };
/** Looked at from the top of the page. */
const most = 400;
/** A picture has its own source, and so has what is quoted. */
const ofSomethingElse = 'figure, figcaption, blockquote, table, pre, code';
const sources: ReadonlySet<string> = new Set(Object.values(labels).flat());
const ends = /[.!?。！？…]$/u;

/** Over the text a line of the day and of where the text is from: "2024-03-14 12:11 Source: Harbour News". The header has the day. */
export const sourceLine = detector('other', function* (survey) {
  if (!survey.tellsStory) return;
  for (const line of [...survey.page.root.querySelectorAll('p, div, span, li')].slice(0, most))
    if (isDayAndSource(survey, line)) yield found(line, 'small_print', preview(spacedText(line), 60));
});

function isDayAndSource({ page, prose }: Survey, line: Element): boolean {
  const { chars, images } = page.stats(line);
  if (chars === 0 || chars > longest.line || images > 0 || line.querySelector('p, div, li, h1, h2, h3, h4, h5, h6')) return false;
  if (line.closest(ofSomethingElse)) return false;
  const text = spacedText(line);
  // Few lines have a label: a clock has a colon too.
  if (!/[^\s\d]\s?[:：]/.test(text)) return false;
  const date = findDate(text);
  if (!date || !isLabelOfDay(text.slice(0, date.start))) return false;
  // The time of day, and then the label.
  const [, label, name] = /^[\s\d:|·,–—-]*(\p{L}[^:：]{0,20})[:：]\s*(.+)$/u.exec(text.slice(date.end)) ?? [];
  if (!label || !name || !sources.has(fold(label)) || name.length > longest.name || ends.test(name)) return false;
  return prose.before(line) === 0;
}

/** "Published on", or nothing. */
const isLabelOfDay = (text: string): boolean => !/\p{L}/u.test(text) || fold(text).split(' ').some(saysWhen);
