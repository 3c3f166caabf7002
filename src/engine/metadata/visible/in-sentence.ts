import type { FoundDate } from '../dates/find-date';
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

/** So many words before a day tell of something. */
const fewestWords = 8;
const dividers = /[|•·–—]/;

/** Does a line tell what happened on a day, as captions do: "The minister opens the bridge in the old town on 4 March 2024. Ann Lee/Wire"? */
export function isToldOf(line: string, { start, end }: FoundDate): boolean {
  const before = line.slice(0, start).trim();
  return /^[.,]|^$/.test(line.slice(end).trim()) && !dividers.test(before) && (before.match(/\s\p{L}+/gu) ?? []).length >= fewestWords;
}
