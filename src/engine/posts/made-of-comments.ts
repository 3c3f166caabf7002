import { isWithin } from '../dom/stands-in';
import { collapsedLength } from '../dom/text';
import type { Thread } from './find-posts';

const comment = '[itemtype$="/Comment" i]';
/** Fewer may be remarks on an article. */
const fewest = 3;
/** The share of the chosen text that they say. */
const most = 0.6;

/** Is most of what was chosen marked up as comments, which nothing takes? Then they are what the page is for: a thread, whatever it looks like. */
export function isMadeOfComments({ root, texts, taken }: Pick<Thread, 'root' | 'texts' | 'taken'>): boolean {
  const comments = new Set<Node>([...root.querySelectorAll(comment)].filter((one) => !isWithin(one, taken)));
  if (comments.size < fewest) return false;
  let [said, all] = [0, 0];
  for (const text of texts) {
    const chars = collapsedLength(text.data);
    all += chars;
    if (isWithin(text, comments)) said += chars;
  }
  return all > 0 && said >= all * most;
}
