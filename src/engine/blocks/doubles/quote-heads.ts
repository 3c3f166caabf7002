import { textOf } from '../../dom/text';
import { announces } from '../../words/announces';
import type { Block } from '../block';
import { type Decision, leaveOut, takeBack } from '../decide';

const quotes = 'blockquote, [class*="quote" i]';
/** "Anna:", "anna wrote:" over what is quoted, in one box with it. */
const head = /^.{1,60}[:：]$/u;
/** In characters: "@anna said in …:" names the thread. */
const longestLine = 200;

/** Whose words a quote repeats is not said where they are gone, and is said where they stay. */
export function withHeads(decision: Decision, blocks: readonly Block[]): Decision {
  const { keep, doubles } = decision;
  const gone = new Map<number, number>();
  const back = new Set<number>();
  blocks.forEach((block, i) => {
    const above = blocks[i - 1];
    if (!above) return;
    const first = doubles.get(i);
    if (first !== undefined && keep[above.index] && (isInBox(above, block) || isLineOver(above, block))) gone.set(above.index, first);
    if (keep[i] && doubles.has(above.index) && isLineOver(above, block)) back.add(above.index);
  });
  return takeBack(leaveOut(decision, gone), back);
}

/** Does a block stand over another in one box that is called a quote? */
function isInBox(above: Block, { element }: Block): boolean {
  const box = element.closest(quotes)?.parentElement?.closest('[class*="quote" i]');
  return head.test(above.text) && box?.contains(above.element) === true;
}

/** Is a block the line right over the quote that begins with another, which begins with a link to somebody: "@anna said in Leather:"? */
function isLineOver(above: Block, { element }: Block): boolean {
  const line = element.closest('blockquote')?.previousElementSibling;
  if (line !== above.element || above.text.length > longestLine || !announces(above.text)) return false;
  const [link] = line.getElementsByTagName('a');
  const who = link ? textOf(link) : '';
  return who.startsWith('@') && above.text.startsWith(who);
}
