import { isAllItalic } from '../dom/all-italic';
import { blockOf } from '../dom/block-of';
import { spacedText } from '../dom/text';
import { isAbout } from './is-about';
import type { Survey } from './survey';
import { wholeOf } from './widen';

/** In characters: longer texts tell more than who somebody is. */
const longest = 600;
const named = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?= )/u;

/** The paragraph of a line where all of it is in italics, says who somebody is, and nothing told of him before; and his name. */
export function italicNote(survey: Survey, line: Element): { note: Element; name: string } | null {
  const note = wholeOf(survey, blockOf(line));
  if (survey.page.stats(note).chars > longest || !isAllItalic(note)) return null;
  const said = spacedText(note).replace(/^\P{L}+/u, '');
  const name = named.exec(said)?.[0] ?? '';
  return name !== '' && isAbout(said, name) && !isToldOf(survey, name, note) ? { note, name } : null;
}

const isToldOf = ({ prose }: Survey, name: string, note: Element): boolean =>
  prose.sentences.some((one) => !note.contains(one) && prose.before(one) < prose.before(note) && spacedText(one).includes(name));
