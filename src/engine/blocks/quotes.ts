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
  return withoutHeads(wholeOrNone(takeBack(decision, new Set(quoted)), blocks), blocks);
}

/** What an answer quotes, by what boards call its box. */
const box = 'blockquote, aside.quote, .bbCodeBlock--quote, .bbcode_quote, [class$="-quote"], [class*="-quote "]';

/** A quote of which half is a double goes as a whole, and else stays so: what is left of it would read as the answer's own words. */
function wholeOrNone(decision: Decision, blocks: readonly Block[]): Decision {
  const { keep, doubles } = decision;
  const parts = new Map<Element, number[]>();
  for (const i of doubles.keys()) {
    const quote = outermost((blocks[i] as Block).element);
    if (quote && !parts.has(quote)) parts.set(quote, insideOf(quote, i, blocks));
  }
  const back = new Set<number>();
  const gone = new Map<number, number>();
  for (const indices of parts.values()) {
    const [said, doubled] = [indices.filter((i) => keep[i]), indices.filter((i) => doubles.has(i))];
    const length = (of: readonly number[]): number => of.reduce((sum, i) => sum + (blocks[i] as Block).text.length, 0);
    if (length(doubled) < length(said)) for (const i of doubled) back.add(i);
    else for (const i of said) gone.set(i, doubles.get(doubled[0] as number) as number);
  }
  return leaveOut(takeBack(decision, back), gone);
}

/** The blocks in a box, which follow each other, by one of them. */
function insideOf(quote: Element, one: number, blocks: readonly Block[]): number[] {
  const isIn = (at: number): boolean => quote.contains(blocks[at]?.element ?? null);
  let [from, to] = [one, one + 1];
  while (isIn(from - 1)) from--;
  while (isIn(to)) to++;
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function outermost(element: Element): Element | null {
  let quote = element.closest(box);
  for (let around = quote; around; around = around.parentElement?.closest(box) ?? null) quote = around;
  return quote;
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
  return leaveOut({ keep, doubles }, new Map(heads));
}

/** A decision without some blocks, which go with the doubles of what is given for each. */
const leaveOut = ({ keep, doubles }: Decision, gone: ReadonlyMap<number, number>): Decision => ({
  keep: keep.map((kept, i) => kept && !gone.has(i)),
  doubles: new Map([...doubles, ...gone]),
});
