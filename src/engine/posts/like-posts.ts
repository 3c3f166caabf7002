import { partsOf } from '../comments/name-parts';
import { isAlike } from '../dom/alike';
import { isWithin } from '../dom/stands-in';
import { type Box, boxesByBuild, controls } from './builds';
import type { Thread } from './find-posts';
import { inOrder } from './in-order';

/** What may hold all that somebody said in a post. */
const holders = /^(?:div|section|article|td|dd|span|main|[a-z]+-[a-z-]+)$/;
/** A box holds the words of a post where so much of its text was chosen, … */
const wholly = 0.8;
/** … of so many characters, … */
const leastWords = 40;
/** … in so many boxes of its build (the first post alone, where the build is called one and has so many), … */
const fewestWhole = 2;
const fewestNamed = 3;
const named = new Set(['post', 'message', 'msg']);
/** … which have so much of the text in all of them. */
const ownShare = 0.5;

/**
 * The chosen texts of a thread, with the words of posts that were left out ("Same here."), where the same box in other posts
 * was chosen: alone, a short post looks like a label. Buttons are no words of a post.
 */
export function withLikePosts({ root, texts, taken }: Thread, hidden: (box: Element) => boolean = () => false): ReadonlySet<Text> {
  const all = new Set([...texts].filter((text) => !text.parentElement?.closest('button, [role=button]')));
  const builds = [...boxesByBuild(root, texts, taken).values()];
  const apart = new Set(builds.flatMap((boxes) => (boxes.size > 1 && shareOf(boxes) < ownShare ? [...boxes.keys()] : [])));
  for (const boxes of builds) {
    const whole = wholeOf(boxes);
    const places = placesOf(whole.length < fewestWhole ? [...boxes.keys()] : whole);
    for (const [element, box] of whole.length > 0 ? boxes : []) {
      if (hidden(element) || isWithin(element, taken) || !isBeside(element, places)) continue;
      const lists = box.chosen > 0 ? listsIn(element, texts) : undefined;
      for (const text of box.texts)
        if (!isWithin(text, taken) && (lists ? lists.some((list) => list.contains(text)) : !isWithin(text, apart, element))) all.add(text);
    }
  }
  return inOrder(root, all);
}

/** The chosen ones of boxes of one build; none where these are not the boxes of posts' words, which never stand in each other. */
function wholeOf(boxes: ReadonlyMap<Element, Box>): Element[] {
  const whole = [...boxes]
    .filter(([{ localName }, { all, chosen }]) => holders.test(localName) && chosen >= leastWords && chosen >= all * wholly)
    .map(([element]) => element);
  if (whole.length < fewestWhole && !isFirstOf(whole[0], boxes)) return [];
  if (shareOf(boxes) < ownShare) return [];
  const elements = new Set<Element>(boxes.keys());
  return [...elements].every(({ parentElement }) => !parentElement || !isWithin(parentElement, elements)) ? whole : [];
}

/** Is this the first of some boxes that are called posts? */
function isFirstOf(one: Element | undefined, boxes: ReadonlyMap<Element, Box>): boolean {
  const [first] = boxes.keys();
  return (
    one !== undefined && one === first && boxes.size >= fewestNamed && partsOf(one).some((parts) => parts.some((part) => named.has(part)))
  );
}

/** The smallest box around some elements, and its children that hold them: a thread and its posts. */
function placesOf(elements: readonly Element[]): Element[] {
  let thread = elements[0]?.parentElement;
  while (thread && !elements.every((element) => thread?.contains(element))) thread = thread.parentElement;
  return [...(thread?.children ?? [])].filter((child) => elements.some((element) => child.contains(element)));
}

/** Does an element stand in one of these places, or in one like them beside them? */
function isBeside(element: Element, places: readonly Element[]): boolean {
  const thread = places[0]?.parentElement;
  const place = [...(thread?.children ?? [])].find((child) => child.contains(element));
  return place !== undefined && places.some((one) => isAlike(one, place));
}

/** How much of the text in boxes of one build was chosen. */
function shareOf(boxes: ReadonlyMap<Element, Box>): number {
  const sum = { all: 0, chosen: 0 };
  for (const { all, chosen } of boxes.values()) {
    sum.all += all;
    sum.chosen += chosen;
  }
  return sum.all === 0 ? 0 : sum.chosen / sum.all;
}

/** The lists of a post that belong to a chosen paragraph before them, and lead nowhere. */
function listsIn(box: Element, texts: ReadonlySet<Text>): Element[] {
  return [...box.querySelectorAll('p + ul, p + ol')].filter(
    (list) =>
      list.querySelector(`a, ${controls}`) === null &&
      [...(list.previousElementSibling?.childNodes ?? [])].some((node) => node.nodeType === 3 && texts.has(node as Text)),
  );
}
