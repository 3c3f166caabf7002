import { textOf } from '../../dom/text';

const quotes = 'blockquote, [class*="quote" i]';

/**
 * The boxes that boards such as vBulletin 4 set every post in, as if it were a quotation: where most posts are nothing else, none of
 * them quotes anybody, and what others quote of such a post is no reason to leave it out.
 */
export function framesOf(posts: readonly Element[]): ReadonlySet<Element> {
  const frames = posts.flatMap((post) => {
    const frame = frameIn(post);
    return frame ? [frame] : [];
  });
  return new Set(posts.length > 1 && frames.length > posts.length / 2 ? frames : []);
}

/** The quotation that all of a post's text stands in. */
function frameIn(post: Element): Element | null {
  const [only] = [...post.children].filter((child) => textOf(child) !== '');
  return only?.matches(quotes) && textOf(only) === textOf(post) ? only : null;
}
