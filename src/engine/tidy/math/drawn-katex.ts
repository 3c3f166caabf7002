import { rename, unwrap } from '../nodes';
import type { Step } from '../step';

/** The layers of a stack that KaTeX built, which it writes from the lowest to the highest. */
function layersOf(box: Element): Element[] {
  const stack = box.querySelector('.vlist');
  return stack ? [...stack.children].filter((layer) => layer.textContent?.trim()) : [];
}

/** Indices and powers: the lower of two is the index; alone, it is one where the stack reaches below its line. */
function raise(box: Element): void {
  const layers = layersOf(box);
  if (layers.length === 0) return void rename(box, 'sup');
  const low = layers.length > 1 || box.querySelector('.vlist-t2') !== null;
  const named = layers.map((layer, i) => rename(layer, low && i === 0 ? 'sub' : 'sup'));
  box.replaceWith(...named);
}

function fraction(box: Element): void {
  const layers = layersOf(box);
  const [below, above] = [layers[0], layers.at(-1)];
  if (!below || !above || below === above) return;
  box.replaceWith(...grouped(above), '/', ...grouped(below));
}

/** In brackets, where it is more than one sign. */
function grouped(layer: Element): Array<Node | string> {
  const one = [...(layer.textContent ?? '').trim()].length === 1;
  return one ? [...layer.childNodes] : ['(', ...layer.childNodes, ')'];
}

/** A sum's limits stand under and over it. */
function limits(box: Element): void {
  const layers = layersOf(box);
  const sign = layers.findIndex((layer) => layer.querySelector('.mop, .op-symbol'));
  if (sign < 0) return;
  const [under, over] = [layers.slice(0, sign), layers.slice(sign + 1)];
  box.replaceWith(layers[sign] as Element, ...under.map((layer) => rename(layer, 'sub')), ...over.map((layer) => rename(layer, 'sup')));
}

/** Formulas of which KaTeX left only the drawing: its signs in the order in which they are read. */
export const drawnKatex: Step = (root) => {
  for (const box of root.querySelectorAll('.katex-html')) {
    if (box.closest('.katex')?.querySelector('math')) continue;
    for (const strut of box.querySelectorAll('.vlist-s')) strut.remove();
    for (const part of [...box.querySelectorAll('.msupsub, .mfrac, .op-limits')].reverse()) {
      if (part.matches('.msupsub')) raise(part);
      else if (part.matches('.mfrac')) fraction(part);
      else limits(part);
    }
    for (const sign of box.querySelectorAll('.sqrt')) sign.prepend('√');
    for (const part of box.querySelectorAll('*:not(sub, sup)')) unwrap(part);
  }
};
