import { attribute, attributeNames, firstChild, localNameOf, namespaceOf, nextSibling, nodeType, textOf } from '../../dom/live';
import { collapse } from '../../dom/text';
import { allowedAttributes, allowedElements } from './allowed';
import { type Look, writeLook } from './look';

const space = 'http://www.w3.org/2000/svg';
/** Nothing readable nests so deep. */
const deepest = 60;

export interface SvgCopier {
  inert: Document;
  lookOf(live: Element): Look;
  /** How many parts may still be copied. */
  left: number;
}

/** A copy of a drawing that shows the same and can do nothing; null when it has too many parts. */
export function copySvg(live: Element, by: SvgCopier): Element | null {
  const copy = copyPart(live, null, by, 0);
  return by.left > 0 ? copy : null;
}

function copyPart(live: Element, around: Look | null, by: SvgCopier, depth: number): Element | null {
  const name = localNameOf(live);
  if (namespaceOf(live) !== space) return null;
  if (name === 'foreignObject') return label(live, by);
  // What a link in a drawing holds is drawn like anything else.
  if (!(allowedElements.has(name) || name === 'a') || depth > deepest || --by.left <= 0) return null;
  const copy = by.inert.createElementNS(space, name === 'a' ? 'g' : name);
  for (const given of attributeNames(live)) copyAttribute(live, given, copy);
  if ((name === 'use' || name === 'image') && !copy.hasAttribute('href')) return null;
  const style = by.lookOf(live);
  writeLook(copy, style, around);
  for (let child = firstChild(live); child; child = nextSibling(child)) {
    const part = nodeType(child) === 1 ? copyPart(child as Element, style, by, depth + 1) : null;
    if (part) copy.append(part);
    else if (nodeType(child) === 3) copy.append((child as Text).data);
  }
  return copy;
}

const ownPicture = /^data:image\/(?:png|jpe?g|gif|webp)[;,]/i;

function copyAttribute(live: Element, given: string, copy: Element): void {
  const name = given === 'xlink:href' ? 'href' : given;
  const value = attribute(live, given) ?? '';
  if (!allowedAttributes.has(name)) return;
  if (name === 'href' && !value.startsWith('#') && !(copy.localName === 'image' && ownPicture.test(value))) return;
  copy.setAttribute(name, value);
}

/** HTML in a drawing is a label: its words, in the middle of its box. */
function label(live: Element, by: SvgCopier): Element | null {
  const words = collapse(textOf(live) ?? '');
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number.parseFloat(attribute(live, name) ?? '') || 0) as [
    number,
    number,
    number,
    number,
  ];
  if (!words) return null;
  const text = by.inert.createElementNS(space, 'text');
  text.setAttribute('x', String(x + width / 2));
  text.setAttribute('y', String(y + height / 2));
  for (const [name, value] of [
    ['text-anchor', 'middle'],
    ['dominant-baseline', 'central'],
    ['fill', by.lookOf(live).getPropertyValue('color') || '#000'],
    ['stroke', 'none'],
  ] as const)
    text.setAttribute(name, value);
  text.append(words);
  return text;
}
