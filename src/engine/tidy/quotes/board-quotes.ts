import { rename } from '../nodes';
import type { Step } from '../step';

/** What vBulletin 4 calls the box around the words of somebody else and the line that says whose they are. */
const box = '.bbcode_quote';

/** Words of others that a board sets in boxes of its own are quotations: else they run on as the answer's own. */
export const boardQuotes: Step = (root) => {
  for (const quote of root.querySelectorAll(box)) rename(quote, 'blockquote');
};
