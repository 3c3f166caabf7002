import { attribute, firstChild, localNameOf, nextSibling, nodeType, parentOf, previousSibling, textOf } from '../dom/live';
import { signNamed, signSaying } from '../words/answer-sign';

/** What pages make icons of. */
const icons = new Set(['i', 'span', 'div', 'em', 'b', 'svg', 'img', 'mat-icon', 'ion-icon', 'fa-icon']);
/** Elements from an icon to its cell. */
const farthest = 4;
const longestLabel = 40;
/** In CSS pixels as the page declares them, on its longer side: a larger one is a picture of something. */
const largest = 64;
/** What may stand between the two; a link or button of an icon does something. */
const boxes = new Set(['i', 'span', 'div', 'em', 'b', 'p', 'strong', 'mat-icon', 'ion-icon', 'fa-icon', 'center']);

/**
 * What an icon says that is all a table's cell holds, `<td><i class="fa fa-check"></i></td>`: "✓", "✗" or its label; ''
 * for any other element. Which plan has what is told so, and no text of the page has it. In a list an entry that is not
 * in a plan has a cross before it; ticks before the others say no more than the list.
 *
 * @param ligature What the element holds where that is the name of an icon
 */
export function answerIn(live: Element, name: string, ligature = ''): string {
  if (!icons.has(name) || (name !== 'svg' && !ligature && firstChild(live) !== null)) return '';
  if (name === 'img' && Math.max(side(live, 'width'), side(live, 'height')) > largest) return '';
  const answer = labelOf(live, name) || (namesOf(live, name, ligature).map(signNamed).find(Boolean) ?? '');
  const place = answer ? placeOf(live) : 'elsewhere';
  if (place === 'entry') return answer === '✗' ? `${answer} ` : '';
  return place === 'cell' ? answer : '';
}

/** What is read aloud for an icon, as a sign where one says it. Only a drawing's label is sure to be more than a hint. */
function labelOf(live: Element, name: string): string {
  const isDrawing = name === 'svg';
  const title = isDrawing ? childNamed(live, 'title') : null;
  const told = name === 'img' ? attribute(live, 'alt') : attribute(live, 'aria-label');
  const label = (told ?? (title ? textOf(title) : attribute(live, 'title')) ?? '').trim();
  return label.length > longestLabel ? '' : signSaying(label) || (isDrawing ? label : '');
}

const side = (live: Element, name: string): number => Number.parseInt(attribute(live, name) ?? '', 10) || 0;

/** What may name an icon: its ligature, its classes, its file, its entry in a sprite. */
function namesOf(live: Element, name: string, ligature: string): string[] {
  const classes = (attribute(live, 'class') ?? '').split(/\s+/);
  if (ligature) return [`icon ${ligature}`];
  if (name === 'img') return [fileOf(attribute(live, 'src') ?? '')];
  if (name !== 'svg') return classes;
  const use = childNamed(live, 'use');
  const entry = (use && (attribute(use, 'href') ?? attribute(use, 'xlink:href'))) ?? '';
  return [...classes, attribute(live, 'data-icon') ?? '', entry.slice(entry.indexOf('#') + 1)].map((each) => `icon ${each}`);
}

const fileOf = (address: string): string => /([^/?#]*)(?:[?#].*)?$/.exec(address.slice(0, 1000))?.[1] ?? '';

export function childNamed(of: Element, name: string): Element | null {
  let child: Node | null = firstChild(of);
  while (child && !(nodeType(child) === 1 && localNameOf(child as Element) === name)) child = nextSibling(child);
  return child as Element | null;
}

/** Where does an icon stand? Asked of the nodes right beside it: a page may put thousands of icons into one box. */
function placeOf(live: Element): 'cell' | 'entry' | 'elsewhere' {
  let at: Element = live;
  let isLast = true;
  for (let level = 0; level < farthest && isBlankOn(at, previousSibling); level++) {
    isLast &&= isBlankOn(at, nextSibling);
    const parent = parentOf(at);
    if (!parent || nodeType(parent) !== 1) break;
    const name = localNameOf(parent as Element);
    if (name === 'li') return 'entry';
    if (name === 'td' || name === 'th') return isLast ? 'cell' : 'elsewhere';
    if (!boxes.has(name)) break;
    at = parent as Element;
  }
  return 'elsewhere';
}

/** Is there nothing to see beside it on this side? */
function isBlankOn(at: Node, beside: (node: Node) => Node | null): boolean {
  for (let node = beside(at); node; node = beside(node)) {
    const type = nodeType(node);
    if (type === 1 || (type === 3 && (node as Text).data.trim())) return false;
  }
  return true;
}
