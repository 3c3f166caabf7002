import type { Block } from './block';
import { type Decision, takeBack } from './decide';

const quotes = 'blockquote, [class*="quote" i]';

/** In characters: longer ones only repeat the thread. */
const longest = 120;

/** A thread's choice with short quotes of earlier posts, which are doubles: an answer means little without what it answers. */
export function withQuotes(decision: Decision, blocks: readonly Block[]): Decision {
  const { keep, doubles } = decision;
  /** Is something kept in the answer, which holds the blocks beside this one? */
  const isKeptBeside = (i: number, step: 1 | -1, answer: Element): boolean => {
    for (let at = i + step; answer.contains(blocks[at]?.element ?? null); at += step) if (keep[at]) return true;
    return false;
  };
  const quoted = [...doubles.keys()].filter((i) => {
    const quote = (blocks[i] as Block).element.closest(quotes);
    const answer = quote && (quote.textContent ?? '').trim().length <= longest ? quote.parentElement : null;
    return answer && (isKeptBeside(i, 1, answer) || isKeptBeside(i, -1, answer));
  });
  return withoutHeads(takeBack(decision, new Set(quoted)), blocks);
}

/** "Anna:", "anna wrote:" over what is quoted. */
const head = /^.{1,60}[:：]$/u;

/** Whose words a quote repeats is not said where they are gone. */
function withoutHeads({ keep, doubles }: Decision, blocks: readonly Block[]): Decision {
  const heads = [...doubles].flatMap(([i, first]): [number, number][] => {
    const quote = (blocks[i] as Block).element.closest(quotes)?.parentElement?.closest('[class*="quote" i]');
    const above = blocks[i - 1];
    return quote && above && quote.contains(above.element) && keep[above.index] && head.test(above.text) ? [[above.index, first]] : [];
  });
  const gone = new Map(heads);
  return { keep: keep.map((kept, i) => kept && !gone.has(i)), doubles: new Map([...doubles, ...gone]) };
}
