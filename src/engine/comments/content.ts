import { textOf } from '../dom/text';
import { isControl } from './controls';
import type { Item } from './items';
import { partsOf } from './name-parts';

const marked = '[itemprop~="text"], [itemprop~="commentText"], [itemprop~="description"], [itemprop~="articleBody"]';
const named = new Set(['content', 'text', 'body', 'message', 'copy', 'commtext', 'markdown']);
/** The words in a comment's own box for them; less of the whole, and the box is a part of it. */
const share = 0.6;
const face = 56;

/** What a comment says, as a copy: without its author, time, controls and the answers to it. */
export function contentOf(item: Item, inner: ReadonlySet<Element>, own: readonly Element[]): Element {
  const aside = new Set([item.author?.element, item.time?.element].filter((each) => each !== undefined));
  const rest = copyOf(item.element, inner, aside);
  const boxes = own.filter((element) => element.matches(marked) || partsOf(element).some((parts) => parts.some((part) => named.has(part))));
  const outer = boxes.filter(
    (box) =>
      ![...aside].some((each) => box.contains(each)) &&
      !boxes.some((other) => other !== box && other.contains(box) && ![...aside].some((each) => other.contains(each))),
  );
  const chosen = item.element.ownerDocument.createElement('div');
  for (const box of outer) chosen.append(...copyOf(box, inner, aside).childNodes);
  return textOf(chosen).length >= textOf(rest).length * share || (chosen.querySelector('img') && textOf(rest).length === 0) ? chosen : rest;
}

function copyOf(element: Element, inner: ReadonlySet<Element>, aside: ReadonlySet<Element>): Element {
  const copy = element.cloneNode(false) as Element;
  for (const child of element.childNodes) {
    if (child.nodeType === 3) copy.append(child.cloneNode());
    else if (child.nodeType === 1) {
      const box = child as Element;
      if (!inner.has(box) && !aside.has(box) && !isControl(box) && !isFace(box)) copy.append(copyOf(box, inner, aside));
    }
  }
  return copy;
}

/** The small picture of whoever wrote it. */
function isFace(element: Element): boolean {
  if (!element.matches('img, picture')) return false;
  const about = `${element.className} ${element.parentElement?.className} ${element.getAttribute('src')} ${element.getAttribute('alt')}`;
  const width = Number(element.getAttribute('width'));
  return /avatar|gravatar|userpic|profile|portrait/i.test(about) || (width > 0 && width <= face && !/emoji|smil/i.test(about));
}
