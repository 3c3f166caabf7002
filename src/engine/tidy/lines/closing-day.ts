import { textOf } from '../../dom/text';
import { findDate } from '../../metadata/dates/find-date';
import { saysWhen } from '../../metadata/dates/when-words';
import { fold } from '../../words/fold';
import type { Step } from '../step';
import { lastLine } from './last-line';

/** In characters. */
const longest = 80;

/** "First published: 07:12, 14.05.2023" as the last line of an article over which that day stands; a day alone is that of a letter. */
export const closingDay: Step = (root, { saysFacts }) => {
  const line = lastLine(root);
  if (!line || line.closest('[data-galley-post]') || line.querySelector('img, video, iframe, table')) return;
  const said = textOf(line).trim();
  if (said.length > longest || !findDate(said) || !fold(said).split(' ').some(saysWhen)) return;
  if (saysFacts([line], 'its own')) line.remove();
};
