import type { Page } from '../../page';
import type { Chars } from '../kept';

/** A box of more kinds of children is no list: each child is held against the first of each. */
const mostFamilies = 8;
/** Boxes of one build without saying so by a class. */
const entries = /^(?:article|section|li)$/;

/** Of one page a dozen completions ask this; none of them changes the page. */
const lists = new WeakMap<Page, readonly Element[]>();
const groups = new WeakMap<Element, readonly Element[][]>();

/** The boxes of a page with so many children at least (two or more) of which something was chosen, and not all. */
export function boxesBegun(page: Page, chars: Chars, fewest: number): Element[] {
  const boxes = lists.get(page) ?? [...page.root.querySelectorAll('*')].filter((box) => box.childElementCount > 1);
  lists.set(page, boxes);
  return boxes.filter((box) => box.childElementCount >= fewest && chars(box) > 0 && chars(box) < page.stats(box).chars);
}

/** The groups of one build in such boxes. */
export const groupsBegun = (page: Page, chars: Chars, fewest: number): Element[][] =>
  boxesBegun(page, chars, fewest).flatMap((box) => {
    const known = groups.get(box) ?? groupsIn(box, 1);
    groups.set(box, known);
    return known.filter(({ length }) => length >= fewest);
  });

/** The children of a box that are of one build, so many at least: of one name first, then what has most of its name in common ("card" and "card featured"). */
export function groupsIn(box: Element, fewest: number): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const child of box.children) {
    const name = nameOf(child);
    if (name === child.localName && !entries.test(name)) continue;
    const group = groups.get(name) ?? [];
    group.push(child);
    groups.set(name, group);
  }
  const named = [...groups.values()];
  return [...named, ...families(named)].filter(({ length }) => length >= fewest);
}

/** Groups of like names as one: a blog names the topics of each entry in its class. */
function families(groups: readonly Element[][]): Element[][] {
  const found: Element[][][] = [];
  for (const group of groups) {
    const family = found.find(([first]) => isKin(first?.[0] as Element, group[0] as Element));
    if (family) family.push(group);
    else if (found.length < mostFamilies) found.push([group]);
  }
  return found.filter(({ length }) => length > 1).map((family) => family.flat());
}

function isKin(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const shared = [...one.classList].filter((name) => other.classList.contains(name)).length;
  return shared > 0 && shared >= Math.min(one.classList.length, other.classList.length) / 2;
}

/** Tag and classes; numbers tell apart what is alike. */
export function nameOf({ localName, className }: Element): string {
  const classes = String(className).trim().replace(/\d+/g, '');
  return classes === '' ? localName : `${localName}.${classes}`;
}

/** The names of the boxes that a text stands in, up to its card. */
export function placeIn(card: Element, text: Text): string {
  const path: string[] = [];
  for (let at = text.parentElement; at && at !== card; at = at.parentElement) path.push(nameOf(at));
  return path.join('/');
}
