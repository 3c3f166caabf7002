import { isInline } from '../../dom/inline';
import { holdsNothing, isText } from '../nodes';

/** So many boxes are looked into. */
const mostDown = 12;
const lines = 'p, div, section, aside, span, strong, b, em';

/** The last line of an article in a box of its own; null where it ends with anything else. */
export function lastLine(root: Element): Element | null {
  let last: Element | null = root;
  let line: Element | null = null;
  for (let down = 0; last && down < mostDown; down++) {
    let child: Element | null = last.lastElementChild;
    while (child && holdsNothing(child)) child = child.previousElementSibling;
    if (!child || endsInText(child) || !child.matches(lines)) break;
    if (!isInline(child)) line = child;
    last = child;
  }
  return line;
}

/** Does a text come after the last of the elements? */
function endsInText(child: Element): boolean {
  for (let at = child.nextSibling; at; at = at.nextSibling) if (isText(at) && at.data.trim()) return true;
  return false;
}
