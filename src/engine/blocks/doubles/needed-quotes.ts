import type { Block } from '../block';
import type { Decision } from '../decide';
import { outermostQuote, saidIn } from './quote-boxes';

/** What is known of a thread's quotes: the boxes that are none, and those that stay though an earlier post says the same. */
export interface ThreadQuotes {
  frames: ReadonlySet<Element>;
  needed: ReadonlySet<Element>;
}

export const noQuotes: ThreadQuotes = { frames: new Set(), needed: new Set() };

/** In letters: a longer quote repeats the thread, whatever is said to it. */
const longest = 250;
/** Letters of the post that is quoted to each of the quote: what is as long as its post is the post once more. */
const partOf = 2;

/**
 * The quotes that answers mean little without: of several in one post, each with an answer of its own below it, and those of a part of a post,
 * which say what of it is answered. A post that is quoted whole stands mostly right above.
 */
export function neededQuotes(
  { keep, doubles }: Decision,
  blocks: readonly Block[],
  { posts, marked }: { posts: readonly Element[]; marked: readonly boolean[] },
  frames: ReadonlySet<Element>,
): ReadonlySet<Element> {
  const boxes = new Set(posts);
  const needed = new Set<Element>();
  const earlier: string[] = [];
  for (const post of inPosts(
    blocks.filter(({ index }) => (keep[index] || doubles.has(index)) && !marked[index]),
    boxes,
  )) {
    const quotes = new Map<Element, string[]>();
    const answered = new Set<Element>();
    let own = '';
    let above: Element | null = null;
    for (const block of post) {
      const quote = outermostQuote(block.element, frames);
      if (quote) quotes.set(quote, [...(quotes.get(quote) ?? []), saidIn(block)]);
      else {
        own += saidIn(block);
        if (above) answered.add(above);
      }
      above = quote;
    }
    for (const [quote, said] of quotes) {
      const { length } = said.join('');
      if (answered.has(quote) && length <= longest && (answered.size > 1 || isPart(said, length, earlier))) needed.add(quote);
    }
    earlier.push(own);
  }
  return needed;
}

/** Is the longest line of a quote said by an earlier post that says much more? Another line may tell whose words they are. */
function isPart(said: readonly string[], length: number, earlier: readonly string[]): boolean {
  const line = said.reduce((longer, one) => (one.length > longer.length ? one : longer), '');
  return earlier.some((text) => text.includes(line) && text.length >= length * partOf);
}

/** Blocks by the post they stand in, in page order. */
function inPosts(blocks: readonly Block[], posts: ReadonlySet<Element>): Block[][] {
  const held = new Map<Element, Block[]>();
  for (const block of blocks) {
    let at: Element | null = block.element;
    while (at && !posts.has(at)) at = at.parentElement;
    if (at) held.set(at, [...(held.get(at) ?? []), block]);
  }
  return [...held.values()];
}
