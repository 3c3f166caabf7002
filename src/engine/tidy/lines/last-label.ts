import { isInline } from '../../dom/inline';
import { textOf } from '../../dom/text';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import { holdsNothing, isText } from '../nodes';
import type { Step } from '../step';

/** In characters: a longer line says something itself. */
const longest = 45;
/** So many boxes are looked into. */
const mostDown = 12;
/** A smiley as boards have it typed is no label's end. */
const smiley = /:[\p{L}\p{N}_-]+:$/u;
const lists = ['see-also', 'read-also', 'related'] as const;
const lines = 'p, div, section, aside, span, strong, b, em';

/** "Picture:" or "Links on this:" as the last line of an article: what it announced was left out, or never there. */
export const lastLabel: Step = (root) => {
  let last: Element | null = root;
  let line: Element | null = null;
  for (let down = 0; last && down < mostDown; down++) {
    let child: Element | null = last.lastElementChild;
    while (child && holdsNothing(child)) child = child.previousElementSibling;
    if (!child || endsInText(child) || !child.matches(lines)) break;
    if (!isInline(child)) line = child;
    last = child;
  }
  const said = line ? textOf(line).trim() : '';
  const isLabel = said.length <= longest && ((/\p{L}.*[:：]$/u.test(said) && !smiley.test(said)) || namesOthers(said));
  if (line && isLabel && !line.querySelector('br, img, a, code')) line.remove();
};

/** "See also", "Related stories": a list of links that went is what it named. */
function namesOthers(said: string): boolean {
  const concepts = conceptsOf(fold(said));
  return concepts !== undefined && lists.some((list) => concepts.has(list));
}

/** Does a text come after the last of the elements? */
function endsInText(child: Element): boolean {
  for (let at = child.nextSibling; at; at = at.nextSibling) if (isText(at) && at.data.trim()) return true;
  return false;
}
