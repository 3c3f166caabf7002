import { calloutBoxes, calloutKinds } from '../dom/callout-boxes';
import { attribute, localNameOf, nextSibling, nodeType, parentOf, previousSibling, queryAll, textOf } from '../dom/live';
import { childNamed } from './drawn-answer';

const icons = new Set(['svg', 'i', 'span', 'img']);
/** Elements from an icon to the box of the note. */
const farthest = 6;
const inline = new Set(['a', 'b', 'code', 'em', 'i', 'span', 'strong', 'svg', 'img', 'button']);
const titles = '[class*="title" i], [class*="heading" i], [class*="header" i], h1, h2, h3, h4, h5, h6';
const doing = new Set(['a', 'button', 'summary', 'p', 'li']);
/** "Note", "Bonne pratique", "注意"; but not "info-circle", which names a file. */
const words = /^[\p{Lu}\p{Lo}][\p{L}\p{M} ]{0,29}$/u;

/**
 * What the sign at the head of a note calls it, "Note" or "Warning", where it stands alone over the text or beside it; '' for any
 * other element. The sign is not shown, and without the word a reader does not see why a line is set apart.
 */
export function calloutName(live: Element, name: string): string {
  if (!icons.has(name)) return '';
  const label = labelOf(live, name);
  return words.test(label) && isHeadOfCallout(live, label) ? label : '';
}

function labelOf(live: Element, name: string): string {
  // A picture that is no sign shows something of the note itself.
  if (name === 'img') return isNamedAsKind(attribute(live, 'src') ?? '') ? (attribute(live, 'alt') ?? '').trim() : '';
  const title = name === 'svg' ? childNamed(live, 'title') : null;
  const told = attribute(live, 'aria-label') ?? attribute(live, 'title') ?? (title && textOf(title)) ?? '';
  return told.trim().replace(/ icon$/i, '');
}

const isNamedAsKind = (address: string): boolean => {
  const file = (address.split(/[?#]/)[0] ?? '').slice(-100).replace(/^.*\//, '');
  return calloutKinds.some(([, kind]) => kind.test(file.toLowerCase().replace(/[_-]+/g, ' ')));
};

/** Is it the first thing in a callout, with no word in its line? */
function isHeadOfCallout(live: Element, label: string): boolean {
  let at = live;
  for (let level = 0; level < farthest && !seenFrom(at, previousSibling); level++) {
    const next = seenFrom(at, nextSibling);
    if (next && (nodeType(next) === 3 || inline.has(localNameOf(next as Element)))) return false;
    const parent = parentOf(at);
    if (!parent || nodeType(parent) !== 1) return false;
    at = parent as Element;
    if (doing.has(localNameOf(at))) return false;
    if (attribute(at, 'data-callout') !== null || calloutBoxes.test(attribute(at, 'class') ?? '')) return !saysName(at, live, label);
  }
  return false;
}

/** Does a box say what it is called, in a line of its own or as the first word of its text? */
function saysName(box: Element, icon: Element, label: string): boolean {
  const text = (textOf(box) ?? '')
    .trim()
    .slice((textOf(icon) ?? '').trim().length)
    .trim();
  return text.slice(0, label.length).toLowerCase() === label.toLowerCase() || queryAll(box, titles).length > 0;
}

function seenFrom(at: Node, beside: (node: Node) => Node | null): Node | null {
  for (let node = beside(at); node; node = beside(node)) {
    const type = nodeType(node);
    if (type === 1 || (type === 3 && (node as Text).data.trim())) return node;
  }
  return null;
}
