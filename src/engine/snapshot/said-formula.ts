import { attribute, localNameOf, nextSibling, nodeType, parentOf, previousSibling, textOf } from '../dom/live';

/** Where sites keep the TeX of a formula that they draw: WeChat, Zhihu, editors of their kind. */
const names = ['data-formula', 'data-tex', 'data-latex'];
/** In boxes around the drawing. */
const furthest = 3;
const inLine = new Set(['span', 'a', 'i', 'em']);

/** The formula that a drawing (SVG) is of, where a box that holds nothing else says its TeX; null for all others. */
export function saidFormula(drawn: Element, inert: Document): Element | null {
  let inner = drawn;
  for (let up = 0; up < furthest && isAlone(inner); up++) {
    const box = parentOf(inner);
    // MathJax says it there, and the tidying reads it.
    if (!box || nodeType(box) !== 1 || attribute(box as Element, 'data-mathml') !== null) return null;
    inner = box as Element;
    const tex = names.map((name) => attribute(inner, name)?.trim()).find(Boolean);
    if (tex) return formulaOf(tex, !inLine.has(localNameOf(inner)), inert);
  }
  return null;
}

/** Are there at most white space before it and behind it? Asked of the nearest alone: a page may have thousands. */
const isAlone = (element: Element): boolean =>
  [previousSibling, nextSibling].every((step) => {
    const beside = step(element);
    return !beside || (nodeType(beside) === 3 && !textOf(beside)?.trim() && !step(beside));
  });

/** An empty formula that says its TeX, which the view sets. */
export function formulaOf(tex: string, isDisplay: boolean, inert: Document): Element {
  const math = inert.createElementNS('http://www.w3.org/1998/Math/MathML', 'math');
  math.setAttribute('data-galley-tex', tex);
  if (isDisplay) math.setAttribute('display', 'block');
  return math;
}
