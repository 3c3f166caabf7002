import { moveChildren } from '../dom/gather';
import { flatten } from './flatten';
import { purify } from './purifier';
import { settle } from './settle';

/**
 * The one door from the page to the view: only what a reader needs gets through. Works on the nodes themselves and
 * returns them; nothing is ever turned into text and parsed again, so no parser can read it differently.
 */
export function sanitise(root: Element): DocumentFragment {
  const document = root.ownerDocument;
  // DOMPurify treats the root apart (its disallowed children would be copied), so it gets one of ours.
  const box = document.createElement('div');
  box.append(root);
  flatten(box);
  purify(box);
  settle(box);
  const fragment = document.createDocumentFragment();
  const only = box.firstElementChild === root ? root : box;
  moveChildren(only, fragment);
  return fragment;
}
