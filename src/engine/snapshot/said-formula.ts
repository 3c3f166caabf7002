import { attribute, localNameOf, nodeType, parentOf, queryAll, textOf } from '../dom/live';

/** Where sites keep the TeX of a formula that they draw: WeChat, Zhihu, editors of their kind. */
const names = ['data-formula', 'data-tex', 'data-latex'];
/** Other ways to say it, which are read where they stand. */
const otherwise = 'math, mjx-container, [data-mathml], script[type^="math/tex"]';
/** In boxes around the drawing. */
const furthest = 3;
const inLine = new Set(['span', 'a', 'i', 'em']);

/** The formula that a drawing (SVG) is of, where a box that holds nothing else says its TeX; null for all others. */
export function saidFormula(drawn: Element, inert: Document): Element | null {
  let at: Node | null = parentOf(drawn);
  for (let up = 0; at && nodeType(at) === 1 && up < furthest; at = parentOf(at), up++) {
    const box = at as Element;
    if (textOf(box)?.trim()) return null;
    const tex = names.map((name) => attribute(box, name)?.trim()).find(Boolean);
    if (tex) return queryAll(box, otherwise).length > 0 ? null : formulaOf(tex, !inLine.has(localNameOf(box)), inert);
  }
  return null;
}

/** An empty formula that says its TeX, which the view sets. */
export function formulaOf(tex: string, isDisplay: boolean, inert: Document): Element {
  const math = inert.createElementNS('http://www.w3.org/1998/Math/MathML', 'math');
  math.setAttribute('data-galley-tex', tex);
  if (isDisplay) math.setAttribute('display', 'block');
  return math;
}
