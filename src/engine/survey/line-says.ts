import { spacedText } from '../dom/text';
import { fold } from '../words/fold';
import { type Concept, conceptsOf } from '../words/labels';
import type { Survey } from './survey';

/** Several detectors ask of the same sentences, while nothing has been cut out of the copy. */
const read = new WeakMap<Element, ReadonlySet<Concept>>();
const nothing: ReadonlySet<Concept> = new Set();

/** Does all of a line of so many characters at most say this by the word lists? Labels are shorter. */
export function lineSays({ page }: Survey, line: Element, concept: Concept, most: number): boolean {
  if (page.stats(line).chars > most) return false;
  let said = read.get(line);
  if (!said) read.set(line, (said = conceptsOf(fold(spacedText(line))) ?? nothing));
  return said.has(concept);
}
