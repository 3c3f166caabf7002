import { textOf } from '../../dom/text';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import type { Step } from '../step';
import { lastLine } from './last-line';

/** In characters: a longer line says something itself. */
const longest = 45;
/** A smiley as boards have it typed is no label's end. */
const smiley = /:[\p{L}\p{N}_-]+:$/u;
const lists = ['see-also', 'read-also', 'related'] as const;

/** "Picture:" or "Links on this:" as the last line of an article: what it announced was left out, or never there. */
export const lastLabel: Step = (root) => {
  const line = lastLine(root);
  const said = line ? textOf(line).trim() : '';
  const isLabel = said.length <= longest && ((/\p{L}.*[:：]$/u.test(said) && !smiley.test(said)) || namesOthers(said));
  if (line && isLabel && !line.querySelector('br, img, a, code')) line.remove();
};

/** "See also", "Related stories": a list of links that went is what it named. */
function namesOthers(said: string): boolean {
  const concepts = conceptsOf(fold(said));
  return concepts !== undefined && lists.some((list) => concepts.has(list));
}
