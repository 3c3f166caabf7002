import type { Block } from './block';
import type { Decision } from './decide';

const quotes = 'blockquote, [class*="quote" i]';

/** In characters: longer ones only repeat the thread. */
const longest = 120;

/** A thread's choice with short quotes of earlier posts, which are doubles: an answer means little without what it answers. */
export function withQuotes({ keep, doubles }: Decision, blocks: readonly Block[]): Decision {
  const kept = blocks.filter((_, i) => keep[i]);
  const quoted = [...doubles.keys()].filter((i) => {
    const quote = (blocks[i] as Block).element.closest(quotes);
    const answer = quote && (quote.textContent ?? '').trim().length <= longest ? quote.parentElement : null;
    return answer && kept.some(({ element }) => answer.contains(element));
  });
  const back = new Set(quoted);
  return { keep: keep.map((kept, i) => kept || back.has(i)), doubles: new Map([...doubles].filter(([i]) => !back.has(i))) };
}
