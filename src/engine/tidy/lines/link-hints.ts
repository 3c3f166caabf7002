import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import { isElement } from '../nodes';
import type { Step } from '../step';

const longest = 60;

/** "(opens in a new tab)" in a link or right after it is said to readers of screens, and breaks the sentence it stands in. */
export const linkHints: Step = (root) => {
  for (const box of root.querySelectorAll('a :is(span, small, i, em, sup, b), a + :is(span, small, i, em, sup)'))
    if (saysNewWindow(box.textContent ?? '') && hasMore(box)) box.remove();
};

function saysNewWindow(text: string): boolean {
  if (text.length > 2 * longest) return false;
  const said = fold(text);
  return said !== '' && said.length <= longest && conceptsOf(said)?.has('new-window') === true;
}

/** A link that says nothing else is called so. */
function hasMore(box: Element): boolean {
  const link = box.closest('a') ?? box.previousElementSibling;
  if (!link) return false;
  if (!link.contains(box)) return isRightAfter(box);
  return link.querySelector('img, picture, svg') !== null || (link.textContent ?? '').trim() !== (box.textContent ?? '').trim();
}

/** No words between a link and what is said of it. */
const isRightAfter = ({ previousSibling }: Element): boolean =>
  previousSibling !== null && (isElement(previousSibling) || previousSibling.textContent?.trim() === '');
