import { seenBeside, unwrap } from '../nodes';
import type { Step } from '../step';

/** Boards such as vBulletin 4 set every post as a quotation: where most are nothing else, none of them quotes anybody. */
export const quotedPosts: Step = (root) => {
  const posts = [...root.querySelectorAll('[data-galley-post]')];
  const quotes = posts.map(quoteAfter).filter((quote) => quote !== null);
  if (posts.length > 1 && quotes.length > posts.length / 2) for (const quote of quotes) unwrap(quote);
};

/** The quotation below the line that says who wrote, when there is nothing else in their box. */
function quoteAfter(line: Element): Element | null {
  const quote = line.nextElementSibling;
  return quote?.localName === 'blockquote' && !seenBeside(quote, 'nextSibling') ? quote : null;
}
