import type { Block } from './block';

/** By how much a rule raises the chances of what stands in its boxes, and to which the best of each box comes at least. */
const trust = { factor: 4, least: 0.75 };

/**
 * A rule names the article's boxes: nothing outside is kept, inside only what is surely clutter goes, and no box goes as a whole.
 * Where the boxes are posts (`said`), no plain paragraph beside another goes either, however little it says.
 */
export function trustRule(scores: Float32Array, blocks: readonly Block[], article: readonly Element[], said = false): Float32Array {
  const boxes = new Set(article);
  const boxOf = blocks.map(({ element }) => {
    let at: Element | null = element;
    while (at && !boxes.has(at)) at = at.parentElement;
    return at;
  });
  const best = new Map<Element, number>();
  for (const [i, box] of boxOf.entries()) if (box) best.set(box, Math.max(best.get(box) ?? 0, scores[i] as number));
  return scores.map((score, i) => {
    const box = boxOf[i];
    if (!box) return 0;
    const raised = Math.min(1, score * Math.max(trust.factor, trust.least / Math.max(best.get(box) as number, 1e-6)));
    return said && isSaid((blocks[i] as Block).element) ? Math.max(raised, trust.least) : raised;
  });
}

const isParagraph = (element: Element | null): boolean => element?.localName === 'p';

/** Is it a paragraph beside another, with nothing in it that leads away or can be pressed? */
const isSaid = (element: Element): boolean =>
  isParagraph(element) &&
  (isParagraph(element.previousElementSibling) || isParagraph(element.nextElementSibling)) &&
  element.querySelector('a, button, input') === null;
