import type { Block } from '../block';
import { type Decision, leaveOut, takeBack } from '../decide';
import { noQuotes, type ThreadQuotes } from './needed-quotes';
import { insideOf, outermostQuote } from './quote-boxes';
import { withHeads } from './quote-heads';

const quotes = 'blockquote, [class*="quote" i]';

/** In characters: longer ones only repeat the thread. */
const longest = 120;

/** A thread's choice with short quotes of earlier posts, which are doubles: an answer means little without what it answers. */
export function withQuotes(decision: Decision, blocks: readonly Block[], known: ThreadQuotes = noQuotes): Decision {
  const { keep, doubles } = decision;
  /** Is something kept in the answer, which holds the blocks beside this one? */
  const isKeptBeside = (i: number, step: 1 | -1, answer: Element): boolean => {
    for (let at = i + step; answer.contains(blocks[at]?.element ?? null); at += step) if (keep[at]) return true;
    return false;
  };
  const quoted = [...doubles.keys()].filter((i) => {
    const quote = (blocks[i] as Block).element.closest(quotes);
    const answer = quote && !known.frames.has(quote) && (quote.textContent ?? '').trim().length <= longest ? quote.parentElement : null;
    return answer && (isKeptBeside(i, 1, answer) || isKeptBeside(i, -1, answer));
  });
  return withHeads(wholeOrNone(takeBack(decision, new Set(quoted)), blocks, known), blocks);
}

/** A quote of which half is a double goes as a whole, and else stays so: what is left of it would read as the answer's own words. */
function wholeOrNone(decision: Decision, blocks: readonly Block[], { frames, needed }: ThreadQuotes): Decision {
  const { keep, doubles } = decision;
  const parts = new Map<Element, number[]>();
  for (const i of doubles.keys()) {
    const quote = outermostQuote((blocks[i] as Block).element, frames);
    if (quote && !parts.has(quote)) parts.set(quote, insideOf(quote, i, blocks));
  }
  const back = new Set<number>();
  const gone = new Map<number, number>();
  for (const [quote, indices] of parts) {
    const [said, doubled] = [indices.filter((i) => keep[i]), indices.filter((i) => doubles.has(i))];
    const length = (of: readonly number[]): number => of.reduce((sum, i) => sum + (blocks[i] as Block).text.length, 0);
    if (needed.has(quote) || length(doubled) < length(said)) for (const i of doubled) back.add(i);
    else for (const i of said) gone.set(i, doubles.get(doubled[0] as number) as number);
  }
  return leaveOut(takeBack(decision, back), gone);
}
