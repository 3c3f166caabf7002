import type { Step } from '../step';
import { isElement } from '../nodes';

const isTex = (annotation: Element): boolean => /tex/i.test(annotation.getAttribute('encoding') ?? '');

/** MathML alone: annotations are other notations of the same, and would be read as its text. */
function plain(math: Element): void {
  const annotations = [...math.querySelectorAll('annotation, annotation-xml')];
  const tex = annotations.find(isTex)?.textContent?.trim() || math.getAttribute('alttext')?.trim();
  for (const annotation of annotations) annotation.remove();
  for (const semantics of math.querySelectorAll('semantics')) semantics.replaceWith(...semantics.childNodes);
  if (tex) math.setAttribute('data-galley-tex', tex);
}

/** A drawing of the formula beside its MathML, which its maker hides from screen readers as a repetition. */
const isDrawing = (node: Node, math: Element): boolean =>
  isElement(node) && (node.getAttribute('aria-hidden') === 'true' || node.matches('mjx-math, nobr') || isPictureOf(math, node));

/** A picture whose words are the formula's own TeX. */
const isPictureOf = (math: Element, node: Element): boolean =>
  node.localName === 'img' &&
  bare(node.getAttribute('alt')) !== '' &&
  bare(node.getAttribute('alt')) === bare(math.getAttribute('data-galley-tex'));

const bare = (tex: string | null): string => (tex ?? '').replace(/\s+/g, '');

/** A renderer's box holds a formula and its drawing, not a page of formulas. */
const mostBeside = 20;

/** The box in which KaTeX, MathJax or MediaWiki put a formula twice, once as MathML and once drawn. */
function rendererOf(math: Element): Element {
  let box = math;
  for (let at = math, steps = 0; at.parentElement && steps < 4; steps++) {
    const parent: Element = at.parentElement;
    if (!parent.matches('span, div, mjx-container, mjx-assistive-mml') || parent.childNodes.length > mostBeside) break;
    const others = [...parent.childNodes].filter((node) => node !== at && (node.textContent?.trim() || isElement(node)));
    if (!others.every((other) => isDrawing(other, math))) break;
    if (others.length > 0 || parent.localName.startsWith('mjx-')) box = parent;
    at = parent;
  }
  return box;
}

/** KaTeX, MathJax and MediaWiki output: the MathML stays, the drawing goes, the TeX is kept beside it. */
export const renderedMath: Step = (root) => {
  for (const math of root.querySelectorAll('math')) {
    plain(math);
    const box = rendererOf(math);
    if (box.getAttribute('display') === 'true') math.setAttribute('display', 'block');
    if (box !== math) box.replaceWith(math);
  }
};
