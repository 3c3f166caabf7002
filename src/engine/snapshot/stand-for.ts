import { backgroundIn } from '../dom/background';
import { attribute, firstChild, localNameOf, nodeType, parentOf, textOf } from '../dom/live';
import { namesPicture } from '../dom/picture-file';
import { calloutName } from './callout-name';
import { answerIn } from './drawn-answer';
import { drawing } from './drawings/drawing';
import { mathjax } from './mathjax';
import { frameAddress } from './players';
import { formulaOf, saidFormula } from './said-formula';

const boxes = new Set(['div', 'span', 'a', 'figure', 'li']);
const photo = /(?:^|[\s_-])(?:slides?|photos?|image|img|picture|gallery|figure|media)(?:$|[\s_-])/i;

/**
 * What the copy holds instead of an element that says more than it holds: the frame a click would bring, the formula
 * whose TeX MathJax keeps in a script, the picture an empty box has for its background, the answer an icon
 * draws, or what it calls a note.
 * Null for all others.
 */
export function standFor(live: Element, name: string, inert: Document): Element | null {
  if (name === 'script') return formula(live, inert);
  if (name === 'mjx-container') return mathjax(live, inert);
  if (name === 'amp-img' || name === 'amp-anim') return ampImage(live, inert);
  if (name === 'svg' || name === 'canvas') return saidFormula(live, inert) ?? drawing(live, name, inert) ?? said(live, name, inert);
  const address = frameAddress(live, name);
  if (address) return frame(live, address, inert);
  if (firstChild(live) !== null) return null;
  return (boxes.has(name) ? background(live, inert) : null) ?? said(live, name, inert);
}

/** What an icon says that no text of the page does. */
const said = (live: Element, name: string, inert: Document): Element | null => answer(live, name, inert) ?? titled(live, name, inert);

/** The name of a callout, called as by those who write it. */
function titled(live: Element, name: string, inert: Document): Element | null {
  const told = calloutName(live, name);
  if (!told) return null;
  const title = inert.createElement('div');
  title.setAttribute('class', 'title');
  title.append(told);
  return title;
}

function answer(live: Element, name: string, inert: Document): Element | null {
  const told = answerIn(live, name);
  if (!told) return null;
  const text = inert.createElement('span');
  text.append(told);
  return text;
}

/** A frame, or what an <object> draws as a picture. */
function frame(live: Element, address: string, inert: Document): Element {
  const isPicture = (attribute(live, 'type') ?? '').startsWith('image/');
  const shown = inert.createElement(isPicture ? 'img' : 'iframe');
  shown.setAttribute('src', address);
  for (const side of ['width', 'height']) {
    const value = attribute(live, side);
    if (value !== null) shown.setAttribute(side, value);
  }
  const title = attribute(live, 'playlabel') ?? attribute(live, 'title') ?? attribute(live, 'aria-label');
  if (title) shown.setAttribute(isPicture ? 'alt' : 'title', title.replace(/^play:\s*/i, ''));
  return shown;
}

function formula(script: Element, inert: Document): Element | null {
  const type = attribute(script, 'type') ?? '';
  if (!type.startsWith('math/tex')) return null;
  return formulaOf((textOf(script) ?? '').trim(), type.includes('mode=display'), inert);
}

function ampImage(live: Element, inert: Document): Element {
  const image = inert.createElement('img');
  for (const from of ['src', 'srcset', 'alt', 'width', 'height']) {
    const value = attribute(live, from);
    if (value !== null) image.setAttribute(from, value);
  }
  return image;
}

/** Only boxes that say they are a picture, or stand in a figure: backgrounds are decoration more often. */
function background(box: Element, inert: Document): Element | null {
  const address =
    backgroundIn(attribute(box, 'style') ?? '') ?? attribute(box, 'data-bg') ?? attribute(box, 'data-background-image') ?? late(box);
  const parent = parentOf(box);
  const inFigure = parent !== null && nodeType(parent) === 1 && localNameOf(parent as Element) === 'figure';
  if (!address || !(inFigure || attribute(box, 'role') === 'img' || photo.test(attribute(box, 'class') ?? ''))) return null;
  const image = inert.createElement('img');
  image.setAttribute('src', address);
  image.setAttribute('alt', attribute(box, 'aria-label') ?? attribute(box, 'data-alt') ?? attribute(box, 'title') ?? '');
  const style = attribute(box, 'style');
  if (style) image.setAttribute('style', style);
  return image;
}

/** The picture that a script puts into an empty box when the reader comes near. */
const late = (box: Element): string | null => {
  const address = attribute(box, 'data-src');
  return address && namesPicture(address) ? address : null;
};
