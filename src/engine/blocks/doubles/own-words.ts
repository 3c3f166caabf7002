import type { Block } from '../block';
import { type Decision, takeBack } from '../decide';

/** What somebody's own lines stand in; old boards set quotes in boxes with a frame that nothing calls so. */
const plain = 'p, ul, ol, li, span, div:not([class], [style])';
/** In characters, of a post: the lines that many posts end with ("Sent from my telephone") are read once, and shorter. */
const least = 160;

/**
 * A thread's choice with what somebody says again in words of their own: a line of a list that is there twice, or all that they
 * answer with under what they quote. A post that is a double as a whole is the copy of one.
 */
export function withOwnWords(decision: Decision, blocks: readonly Block[], posts: readonly Element[]): Decision {
  const { keep, doubles } = decision;
  if (doubles.size === 0 || posts.length === 0) return decision;
  const boxes = new Set(posts);
  const postOf = (block: Block): Element | undefined => {
    for (let at: Element | null = block.element; at; at = at.parentElement) if (boxes.has(at)) return at;
    return undefined;
  };
  const saysOther = new Set(blocks.filter(({ index }) => keep[index]).map(postOf));
  const again = [...doubles].flatMap(([i, first]) => {
    const block = blocks[i] as Block;
    const post = postOf(block);
    return post && standsPlain(block.element, post)
      ? [{ i, post, chars: block.text.length, inOne: post === postOf(blocks[first] as Block) }]
      : [];
  });
  const chars = new Map<Element, number>();
  for (const said of again) chars.set(said.post, (chars.get(said.post) ?? 0) + said.chars);
  const own = again.filter(({ post, inOne }) => inOne || (saysOther.has(post) && (chars.get(post) as number) >= least));
  return takeBack(decision, new Set(own.map(({ i }) => i)));
}

function standsPlain(element: Element, post: Element): boolean {
  for (let at: Element | null = element; at && at !== post; at = at.parentElement) if (!at.matches(plain)) return false;
  return true;
}
