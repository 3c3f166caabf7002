import { textOf } from '../../dom/text';
import { endsSentence } from '../../words/ends-sentence';
import { headings, isElement, seenBeside, unwrap } from '../nodes';
import type { Step } from '../step';

/** In characters: what is quoted in large letters is longer. */
const longest = 60;
const quoted = /^["'“”„«»‘‚「『]/;

/** A heading that a writer has set into a quotation for its looks is the heading of what follows, and nobody's words. */
export const quotedHeadings: Step = (root) => {
  for (const quote of root.querySelectorAll('blockquote')) {
    const [heading, ...others] = quote.children;
    if (!heading?.matches(headings) || others.length > 0 || textOf(quote) !== textOf(heading)) continue;
    const next = seenBeside(quote, 'nextSibling');
    if (isTitle(textOf(heading)) && isElement(next) && next.localName === 'p') unwrap(quote);
  }
};

const isTitle = (text: string): boolean => text.length <= longest && !quoted.test(text) && (!endsSentence(text) || text.endsWith('?'));
