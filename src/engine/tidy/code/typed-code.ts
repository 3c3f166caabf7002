import { moveChildren } from '../../dom/gather';
import type { Step } from '../step';
import { typedListings } from './typed-listings';

const names = ['class', 'data-lang', 'data-language'];

/** What only the page's style makes a listing is one. */
export const typedCode: Step = (root, { page }) => {
  for (const box of typedListings(root, page)) {
    const pre = page.document.createElement('pre');
    const code = page.document.createElement('code');
    for (const name of names) {
      const value = box.getAttribute(name);
      if (value) pre.setAttribute(name, value);
    }
    moveChildren(box, code);
    pre.append(code);
    const parent = box.parentElement;
    (parent?.localName === 'p' ? parent : box).replaceWith(pre);
  }
};
