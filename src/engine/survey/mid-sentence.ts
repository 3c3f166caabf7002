import { isInline } from '../dom/inline';
import { spacedText } from '../dom/text';
import { endsSentence } from '../words/ends-sentence';
import { fold } from '../words/fold';
import { conceptsOf } from '../words/labels';
import type { Survey } from './survey';

/** So many characters beside its links, and an end, make a sentence; a byline or a row of buttons is none. */
const shortest = 40;
/** So many do where the line does not say itself that it is for sharing: "See her pictures on Instagram." */
const shortestPlain = 12;
const sentenceEnd = /\p{L}[.!?…](?:\s|$)|[。！？]/u;

/** Is an element a part of a sentence that comes before it or goes on after it? Without it, the sentence would be broken. */
export function isMidSentence({ page }: Survey, element: Element): boolean {
  if (!isInline(element) || isFrame(page.stats(element).chars, element)) return false;
  let block = element.parentElement;
  while (block && block !== page.root && isInline(block)) block = block.parentElement;
  if (!block) return false;
  const { chars, linkChars } = page.stats(block);
  const beside = chars - linkChars;
  if (beside < shortest && conceptsOf(fold(spacedText(block)))) return false;
  const comes = /[\p{L},]$/u.test(textBeside(element, block, 'previousSibling'));
  const goesOn = /^[\p{Ll}\p{Lo}]/u.test(textBeside(element, block, 'nextSibling'));
  // Between words there is no doubt, however short the line: "My newsletter has:".
  return (comes && goesOn) || ((comes || goesOn) && beside >= shortestPlain && sentenceEnd.test(block.textContent ?? ''));
}

/** Does a sentence that has not ended come right before an element of its line: "please write to ann@…"? */
export function completesSentence(element: Element): boolean {
  const before = isInline(element) && element.parentElement ? textBeside(element, element.parentElement, 'previousSibling') : '';
  return before !== '' && !endsSentence(before);
}

/** A frame is no word of the sentence that it floats beside. */
const isFrame = (chars: number, element: Element): boolean =>
  chars === 0 && (element.localName === 'iframe' || element.querySelector('iframe') !== null);

/** The text next to an element on its own line; nothing where a line or a box ends before it. */
function textBeside(element: Element, block: Element, step: 'previousSibling' | 'nextSibling'): string {
  for (let at: Node = element; at !== block; at = at.parentNode as Node)
    for (let next = at[step]; next; next = next[step]) {
      if (next.nodeType === 1 && !isInline(next as Element)) return '';
      const text = next.textContent?.trim();
      if (text) return text;
    }
  return '';
}
