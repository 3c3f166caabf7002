import { textOf } from '../../dom/text';
import { announced } from '../../words/byline-words';
import { fold } from '../../words/fold';
import type { Step } from '../step';
import { lastLine } from './last-line';

/** In characters, beside the name. */
const longestWord = 40;
const more = 'img, video, audio, iframe, table, br, code';

/** "Text: Ann Lee" as the last line of an article, where that name stands over it; a name alone signs what it says. */
export const closingByline: Step = (root, { byline, page }) => {
  const line = byline ? lastLine(root) : null;
  if (!line || line.querySelector(more) || line.closest('[data-galley-post]')) return;
  const said = textOf(line).trim();
  const word = said.length <= byline.length + longestWord ? announced(said, page.lang) : 0;
  if (word > 0 && fold(said.slice(word)) === fold(byline)) line.remove();
};
