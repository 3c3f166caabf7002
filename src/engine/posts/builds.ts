import { isWithin } from '../dom/stands-in';
import { collapsedLength } from '../dom/text';

/** The text in these is no part of what somebody said. */
export const controls = 'button, form, select, nav, aside, [role=button]';

/** The text in an element, in characters all of it and what of it was chosen and is not taken. */
export interface Box {
  all: number;
  chosen: number;
  texts: Text[];
}

/** The boxes of a page by their build. */
export function boxesByBuild(root: Element, chosen: ReadonlySet<Text>, taken: ReadonlySet<Element>): Map<string, Map<Element, Box>> {
  const builds = new Map<string, Map<Element, Box>>();
  const names = new Map<Element, string>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const chars = collapsedLength(text.data);
    if (chars === 0 || text.parentElement?.closest(controls)) continue;
    const own = chosen.has(text) && !isWithin(text, taken) ? chars : 0;
    for (let at = text.parentElement; at && at !== root; at = at.parentElement) {
      const build = buildOf(at, names);
      const group = builds.get(build) ?? new Map<Element, Box>();
      builds.set(build, group);
      const box = group.get(at) ?? { all: 0, chosen: 0, texts: [] };
      group.set(at, box);
      box.all += chars;
      box.chosen += own;
      box.texts.push(text);
    }
  }
  return builds;
}

/** Name and classes, without those that number the post; of an element without any, with where it stands. */
function buildOf(element: Element, known: Map<Element, string>): string {
  const old = known.get(element);
  if (old !== undefined) return old;
  const classes = [...element.classList].filter((name) => !/\d/.test(name)).sort();
  const own = [element.localName, ...classes].join('.');
  const build = classes.length > 0 || !element.parentElement ? own : `${buildOf(element.parentElement, known)}>${own}`;
  known.set(element, build);
  return build;
}
