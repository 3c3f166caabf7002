import { attribute, localNameOf, nodeType, parentOf, queryAll, textOf, windowOf } from '../../dom/live';
import { collapse } from '../../dom/text';
import { drawing as parts } from './allowed';
import { type Box, boxOf, darkBehind, isShown } from './box-of';
import { canvasPicture } from './canvas-picture';
import { copySvg } from './copy-svg';
import type { Look } from './look';

/** Parts of all drawings of a page: each costs a look at its style. */
const mostParts = 12_000;
/** Characters of one drawing. */
const longest = 400_000;
/** So many shapes without a word are a picture, and no ornament. */
const manyShapes = 12;

const left = new WeakMap<Document, number>();
const shapes = [...parts].join(',');

/** A picture of what the page drew itself (a chart in SVG or on a canvas), or null where it is a sign or an ornament. */
export function drawing(live: Element, name: string, inert: Document): Element | null {
  const box = isOrnament(live) ? null : boxOf(live);
  if (!box) return null;
  const source = name === 'canvas' ? canvasPicture(live) : isPicture(live) ? svgPicture(live, box, inert) : '';
  if (!source) return null;
  const image = inert.createElement('img');
  image.setAttribute('src', source);
  image.setAttribute('alt', saysOf(live));
  image.setAttribute('width', String(box.width));
  image.setAttribute('height', String(box.height));
  return image;
}

/** Signs in links and buttons, and letters of formulas, which are read elsewhere. */
const within = new Set(['a', 'button', 'nav', 'footer', 'mjx-container', 'summary', 'label']);

function isOrnament(live: Element): boolean {
  if (attribute(live, 'aria-hidden') === 'true' && !isInFigure(live)) return true;
  // The grey boxes that hold the place of what comes.
  if (/^loading\b/i.test(saysOf(live))) return true;
  for (let at: Node | null = live; at && nodeType(at) === 1; at = parentOf(at)) if (within.has(localNameOf(at as Element))) return true;
  return false;
}

const isInFigure = (live: Element): boolean => Element.prototype.closest.call(live, 'figure') !== null;

/** Does it say that it is a picture, or what it shows, or hold words or much that is drawn? */
function isPicture(svg: Element): boolean {
  const drawn = queryAll(svg, shapes).length;
  if (drawn === 0) return false;
  const says = isInFigure(svg) || /^(?:img|graphics-)/.test(attribute(svg, 'role') ?? '') || saysOf(svg) !== '';
  return says || (drawn >= manyShapes && !isFaint(svg)) || queryAll(svg, 'text').some((text) => collapse(textOf(text) ?? '') !== '');
}

/** Drawn so that it can hardly be seen, a pattern behind words. */
const faintest = 0.5;

/** Is all that a drawing consists of faint? */
function isFaint(svg: Element): boolean {
  const all = queryAll(svg, ':scope > :not(title, desc, defs, style, metadata)');
  return all.length > 0 && all.every((part) => Number.parseFloat(attribute(part, 'opacity') ?? '1') <= faintest);
}

function saysOf(live: Element): string {
  const own = collapse(attribute(live, 'aria-label') ?? '');
  const told = queryAll(live, ':scope > title, :scope > desc').map((part) => collapse(textOf(part) ?? ''));
  return own || told.filter(Boolean).join('. ');
}

/** Halves of characters and controls, which no drawing can be written with. */
const notXml = /\p{Surrogate}|(?![\t\n\r])\p{Cc}/gu;

function svgPicture(live: Element, box: Box, inert: Document): string {
  const window = isShown(live) ? windowOf(live.ownerDocument) : null;
  const lookOf = (part: Element): Look => window?.getComputedStyle(part) ?? declaredLook(part as SVGElement);
  const by = { inert, lookOf, left: left.get(inert) ?? mostParts };
  const copy = copySvg(live, by);
  left.set(inert, by.left);
  if (!copy) return '';
  dress(copy, box, darkBehind(live));
  const text = new XMLSerializer().serializeToString(copy).replace(notXml, '\ufffd');
  return text.length > longest ? '' : `data:image/svg+xml,${encodeURIComponent(text)}`;
}

const declaredLook = (part: SVGElement): Look => ({
  getPropertyValue: (name) => part.style.getPropertyValue(name) || (attribute(part, name) ?? ''),
});

/** Its own size, and what it was drawn upon. */
function dress(copy: Element, { width, height }: Box, behind: string | undefined): void {
  for (const name of ['x', 'y', 'transform', 'opacity', 'visibility']) copy.removeAttribute(name);
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  if (!behind) return;
  const [x, y, wide, high] = (copy.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/);
  const back = copy.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x, y, width: wide, height: high, fill: behind })) back.setAttribute(name, value ?? '0');
  copy.prepend(back);
}
