import { isWithin } from '../dom/stands-in';
import { findPosts, type Thread } from './find-posts';
import type { Post } from './post';

/** Fewer are no thread, unless the page says that it is one. */
const fewest = 2;

/**
 * Finds a thread's posts, and takes the page's own lines on who wrote them and when out of the copy: what they say will stand
 * over each post in one way (`sayWho`). `certain` where the page itself or a rule says that it is a forum.
 */
export function takePosts(thread: Thread, certain: boolean): { posts: readonly Post[]; texts: ReadonlySet<Text> } {
  const { posts, rows } = findPosts(thread);
  if (posts.length < (certain ? 1 : fewest)) return { posts: [], texts: thread.texts };
  const gone = new Set<Node>(rows);
  const texts = new Set([...thread.texts].filter((text) => !isWithin(text, gone)));
  for (const row of rows) row.remove();
  return { posts, texts };
}
