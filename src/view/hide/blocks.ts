import type { Article } from '../../engine/article';
import { parentOf } from '../../engine/dom/live';
import { liveBlock } from './live-block';

/** What a reader can point at: these, and whatever the page had around them. */
const names =
  'address article aside blockquote dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 header img li main nav ol p pre section table ul video audio'.split(
    ' ',
  );
const blockSelector = names.join(', ');
/** Pointed at as one, whatever they hold. */
const whole = 'figure, table, pre, details';
/** Shown by Galley itself. */
const ours = '.restored, .restored *, [data-galley-gap]';

/** One of the smallest blocks of the text: the steps of the arrow keys. */
export interface Leaf {
  shown: HTMLElement;
  /** The element of the live page that it shows. */
  live: Element | undefined;
}

/** What is pointed at: a block of the page, and the parts of the text that show it. The view has no box for most boxes of a page. */
export interface Pointed {
  live: Element | undefined;
  leaves: readonly Leaf[];
}

const media = 'img, video, audio';
const says = (element: Element): boolean =>
  element.textContent?.trim() !== '' || element.matches(media) || element.querySelector(media) !== null;
const isBlock = (element: Element): boolean =>
  element.matches(blockSelector) && !element.matches(ours) && !element.parentElement?.closest(whole) && says(element);
const holds = (box: Node, inside: Node): boolean => Node.prototype.contains.call(box, inside);

/** The text as blocks, in its order, as it stands. */
export function leavesOf(article: Article, body: Element): Leaf[] {
  const blocks = [...body.querySelectorAll<HTMLElement>(blockSelector)].filter(isBlock);
  const holders = new Set<Element>();
  for (const block of blocks) for (let at = block.parentElement; at && at !== body; at = at.parentElement) holders.add(at);
  return blocks.filter((block) => !holders.has(block) || block.matches(whole)).map((shown) => ({ shown, live: liveBlock(article, shown) }));
}

/** The block that a node of the text stands in. */
export function pointAt(leaves: readonly Leaf[], node: Node): Pointed | undefined {
  const leaf = leaves.find(({ shown }) => shown.contains(node));
  return leaf && { live: leaf.live, leaves: leaf.live ? leavesIn(leaves, leaf.live) : [leaf] };
}

/** The parts of the text that come from a live element. */
export const leavesIn = (leaves: readonly Leaf[], live: Element): Leaf[] => leaves.filter((leaf) => leaf.live && holds(live, leaf.live));

/** The next larger block of the page around one that shows more of the text, but not all of it. */
export function wider(leaves: readonly Leaf[], { live, leaves: own }: Pointed): Pointed | undefined {
  for (let at = live && parentOf(live); at instanceof Element; at = parentOf(at)) {
    const more = leavesIn(leaves, at);
    if (more.length === leaves.length) return undefined;
    if (more.length > own.length) return { live: at, leaves: more };
  }
  return undefined;
}

/** The next smaller block inside one, on the way to where the reader pointed at first. */
export function narrower(leaves: readonly Leaf[], pointed: Pointed, first: Pointed): Pointed | undefined {
  for (let at = first; at.leaves.length < pointed.leaves.length; ) {
    const up = wider(leaves, at);
    if (!up || up.leaves.length >= pointed.leaves.length) return at;
    at = up;
  }
  return undefined;
}

/** The largest boxes of the view that hold nothing but these parts. */
export function boxesOf(body: Element, leaves: readonly Leaf[]): Element[] {
  const shown = new Set<Element>(leaves.map((leaf) => leaf.shown));
  const holdsOthers = (box: Element): boolean => [...box.querySelectorAll(blockSelector)].some((block) => isBlock(block) && !covers(block));
  const covers = (block: Element): boolean => [...shown].some((one) => one === block || one.contains(block) || block.contains(one));
  const boxes = leaves.map((leaf) => {
    let box: Element = leaf.shown;
    for (let up = box.parentElement; up && up !== body && !holdsOthers(up); up = box.parentElement) box = up;
    return box;
  });
  return [...new Set(boxes)].filter((box) => !boxes.some((other) => other !== box && other.contains(box)));
}

/** The text of these parts. */
export const textOf = (leaves: readonly Leaf[]): string =>
  leaves
    .map(({ shown }) => shown.textContent?.trim() ?? '')
    .join(' ')
    .trim();
