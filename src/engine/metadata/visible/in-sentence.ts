import { collapse } from '../../dom/text';
import { blockOf } from '../../dom/block-of';
import type { Page } from '../../page';
import type { Part } from './parts';

/** In characters, beside the part: less is a line of facts. */
const leastBeside = 200;
const most = 200;

/** Does a part go on in a paragraph right behind an inline element that ends with a word: "the <i>lab</i> by the harbour is …"? */
export function goesOn(page: Page, before: Part | undefined, { text, element }: Part): boolean {
  if (!before || !/^\p{Ll}/u.test(text) || !/[\p{L}\p{N}]$/u.test(before.text)) return false;
  if (page.stats(blockOf(element)).chars - text.length < leastBeside) return false;
  const node = [...element.childNodes].slice(0, most).find((one) => one.nodeType === 3 && collapse(one.nodeValue ?? '') === text);
  return node?.previousSibling?.contains(before.element) === true;
}
