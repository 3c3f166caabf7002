import { findDate } from '../../metadata/dates/find-date';
import { isInline } from '../../dom/inline';
import { firstText, isElement, isText } from '../nodes';
import type { Step } from '../step';

/** What a sentence may begin with. */
const begins = /^[\p{L}\p{N}«“„"'‘(¿¡]/u;

/**
 * The article's day before the first word of its text, without a space: a style sheet had set it apart ("18.11.2022The ferry").
 * With a space or a dash behind it, it is the text's own.
 */
export const leadingDate: Step = (root, { saysFacts }) => {
  const date = firstText(root)?.parentElement;
  const next = date?.nextSibling;
  if (!date || !isInline(date) || !next || !(isText(next) || (isElement(next) && isInline(next)))) return;
  const said = date.textContent ?? '';
  if (begins.test(next.textContent ?? '') && !/\s$/.test(said) && findDate(said) && saysFacts([date], 'its own')) date.remove();
};
