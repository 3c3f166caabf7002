import { attribute, queryAll } from '../dom/live';
import { readDrawing, signsOf } from './drawn-math';
import { formulaOf } from './said-formula';

const speech = ['aria-label', 'data-semantic-speech', 'data-semantic-speech-none'];

/**
 * A formula that MathJax set without MathML beside it, which would leave nothing (SVG) or signs made by fonts alone:
 * its TeX, else what its drawing says, else the words for screen readers, else its bare signs. Null where there is MathML to read.
 */
export function mathjax(container: Element, inert: Document): Element | null {
  // An older one keeps the formula in an attribute, which the tidying reads.
  if (queryAll(container, 'math').length > 0 || attribute(container, 'data-mathml') !== null) return null;
  const drawn = queryAll(container, 'mjx-math, [data-mml-node="math"]')[0];
  const tex = attribute(container, 'data-latex') ?? (drawn && attribute(drawn, 'data-latex'));
  const isDisplay = attribute(container, 'display') === 'true';
  if (tex?.trim()) return formulaOf(tex.trim(), isDisplay, inert);
  const read = drawn && readDrawing(drawn, inert);
  if (!read) return words(container, inert);
  if (isDisplay) read.setAttribute('display', 'block');
  return read;
}

function words(container: Element, inert: Document): Element | null {
  const said = [container, ...queryAll(container, speech.map((name) => `[${name}]`).join())]
    .flatMap((place) => speech.map((name) => attribute(place, name)?.trim()))
    .find(Boolean);
  const shown = said || signsOf(container);
  if (!shown.trim()) return null;
  const box = inert.createElement('span');
  box.textContent = shown;
  return box;
}
