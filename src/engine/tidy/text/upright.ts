import type { Step } from '../step';

const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const pieces = 'span, b, i, em, strong, small, u, mark, a, font';
const shapes = ['double-circle', 'circle', 'triangle', 'dot', 'sesame'];

/**
 * What only the page's style does to Japanese and Chinese words and means something: dots that emphasise, and numbers
 * set upright in one place of a column. Both are kept by name for the view.
 */
export const upright: Step = (root, { page }) => {
  if (!ideographic.test(root.textContent ?? '')) return;
  for (const piece of root.querySelectorAll(pieces)) {
    const style = page.style(piece);
    const around = piece.parentElement && page.style(piece.parentElement);
    if (!style || !piece.textContent?.trim()) continue;
    if (isCombined(style) && !(around && isCombined(around))) piece.setAttribute('data-galley-upright', '');
    const dots = dotsOf(style);
    if (dots && !(around && dotsOf(around))) piece.setAttribute('data-galley-emphasis', dots);
  }
};

const isCombined = ({ textCombineUpright }: CSSStyleDeclaration): boolean => /^(?:all|digits)/.test(textCombineUpright ?? '');

/** The shape of the signs beside each letter; '' where there are none. */
function dotsOf({ textEmphasisStyle }: CSSStyleDeclaration): string {
  if (!textEmphasisStyle || textEmphasisStyle === 'none') return '';
  return shapes.find((shape) => textEmphasisStyle.includes(shape)) ?? 'sesame';
}
