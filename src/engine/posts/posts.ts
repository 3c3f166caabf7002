import type { PageKind } from '../../rules/kinds';
import { isWithin } from '../dom/stands-in';
import type { Page } from '../page';
import { looksLikeForum } from '../survey/forum';
import { withLikePosts } from './like-posts';
import { isMadeOfComments } from './made-of-comments';
import { findPosts, type Thread } from './find-posts';
import type { Post } from './post';
import { profilePictures } from './profile-pictures';

/** Fewer are no thread, unless the page says that it is one. */
const fewest = 2;

export interface Taken {
  posts: readonly Post[];
  /** The article's texts, without the lines that were taken. */
  texts: ReadonlySet<Text>;
}

/** Where boards have their threads, whatever software they are made with. */
const forumPath = /\/(?:forums?|discussions?|threads?|topics?)\//i;

/** The posts of a page that is a forum by its rule, by what it says of itself, by its address, by what was chosen of it, or most likely (`kind`); of others none. */
export function postsOf(page: Page, thread: Omit<Thread, 'root'>, { kind, ruled }: { kind: PageKind; ruled?: PageKind }): Taken {
  const certain = ruled ? ruled === 'forum' : looksLikeForum(page);
  const whole = { root: page.root, ...thread };
  if (!certain && kind !== 'forum' && !forumPath.test(page.url.pathname) && !isMadeOfComments(whole))
    return { posts: [], texts: thread.texts };
  return takePosts({ ...whole, texts: thread.boxes.length > 0 ? thread.texts : withLikePosts(whole, page.hidden) }, certain);
}

/**
 * Finds a thread's posts, and takes the page's own lines on who wrote them and when out of the copy: what they say will stand
 * over each post in one way (`sayWho`). `certain` where the page itself or a rule says that it is a forum.
 */
export function takePosts(thread: Thread, certain: boolean): Taken {
  const { posts, rows } = findPosts(thread);
  if (posts.length < (certain ? 1 : fewest)) return { posts: [], texts: thread.texts };
  const gone = new Set<Node>(rows);
  const texts = new Set([...thread.texts].filter((text) => !isWithin(text, gone)));
  for (const row of [...rows, ...profilePictures(posts, thread.boxes)]) row.remove();
  return { posts, texts };
}
