import { textOf } from '../dom/text';
import { fold } from '../words/fold';
import { type Concept, conceptsOf } from '../words/labels';

const controls =
  'form, button, input, textarea, select, [role="button"], script, style, [data-galley-noscript], [hidden], .says, .sr-only, .screen-reader-text, .visually-hidden';
const spoken: readonly Concept[] = ['reply', 'share', 'sign-in', 'comments', 'read-more'];
/** Votes, ranks, counters: nothing but a number and a sign or two. */
const counter = /^[\p{P}\p{S}\s]*\d[\d.,kKmM\s]*[\p{P}\p{S}\s]*$/u;
const longest = 40;
const prose = 'p, blockquote, pre, code, li, td';

/** Is this part of a comment for doing something (answer, vote, report, share), not for reading? */
export function isControl(element: Element): boolean {
  if (element.matches(controls)) return true;
  const text = textOf(element);
  if (text === '' || text.length > longest) return false;
  if (counter.test(text)) return !element.matches(prose) && !element.closest('p, pre, table');
  if (element.matches(prose) || element.closest('p')) return false;
  const concepts = conceptsOf(fold(text));
  return concepts !== undefined && spoken.some((concept) => concepts.has(concept));
}
