import { monthOf } from '../../metadata/dates/months';
import type { Step } from '../step';

/** Longer than this, a line tells something. */
const longest = 160;
/** So many letters may be left of a line ("Published on", "min read") when names and dates are taken out. */
const most = 24;
const words = /\p{L}[\p{L}\p{M}.]*/gu;

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The lines before the text that only repeat who wrote it and when: both stand over the article. */
export const bylineLine: Step = (root, { byline, title }) => {
  if (!byline && !title) return;
  const times = root.querySelectorAll('time').length;
  for (const line of root.querySelectorAll('p, div, ul, address, h5, h6, li')) {
    if (line.hasAttribute('data-galley-post')) continue;
    const text = fold(line.textContent ?? '');
    if (!text || line.querySelector('p, div, ul, img, video, math, table')) continue;
    if (text.length > longest || !repeats(line, text, fold(byline), times)) {
      if (text.length > most * 2) return;
    } else line.remove();
  }
};

function repeats(line: Element, text: string, byline: string, times: number): boolean {
  const named = byline !== '' && text.includes(byline);
  // Several times are those of a chronicle, and say when each thing happened.
  const dated = times === 1 && line.querySelector('time') !== null;
  if (!named && !dated) return false;
  let rest = named ? text.replace(byline, ' ') : text;
  for (const time of line.querySelectorAll('time')) rest = rest.replace(fold(time.textContent ?? ''), ' ');
  const withDate = /\b(?:19|20)\d\d\b/.test(text);
  const left = [...rest.matchAll(words)].filter(([word]) => monthOf(word) === undefined).join('');
  return left.length <= (withDate || dated ? most : 6);
}
