import { isBlank, isElement, rename, unwrap } from '../nodes';
import type { Step } from '../step';

const isPicture = (node: Node): boolean =>
  isElement(node) &&
  (node.matches('img, picture') ||
    (node.localName === 'a' && node.children.length === 1 && !node.textContent?.trim() && isPicture(node.children[0] as Element)));

/** A picture alone in its paragraph is a figure; so is each of several, with nothing but pictures between them. */
export const lonePictures: Step = (root, { page }) => {
  for (const box of root.querySelectorAll('p, div')) {
    if (box.closest('figure') || !box.querySelector('img')) continue;
    const parts = [...box.childNodes].filter((node) => !isBlank(node) && !(isElement(node) && node.localName === 'br'));
    if (parts.length === 0 || !parts.every(isPicture)) continue;
    if (parts.some((part) => (part as Element).matches('img[data-galley-tex]'))) continue;
    for (const br of box.querySelectorAll('br')) br.remove();
    if (parts.length === 1) rename(box, 'figure');
    else {
      for (const part of parts) {
        const figure = page.document.createElement('figure');
        (part as Element).replaceWith(figure);
        figure.append(part);
      }
      unwrap(box);
    }
  }
};
