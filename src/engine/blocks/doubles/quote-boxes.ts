import { lettersOf } from '../../words/letters';
import type { Block } from '../block';

/** What an answer quotes, by what boards call its box. */
const box = 'blockquote, aside.quote, .bbCodeBlock--quote, .bbcode_quote, [class$="-quote"], [class*="-quote "]';
/** Whose words they are. */
const sources = 'cite, footer, figcaption';

/** The outermost box of a quote around an element, below what a board sets its posts in. */
export function outermostQuote(element: Element, frames: ReadonlySet<Element>): Element | null {
  let quote: Element | null = null;
  for (let at = element.closest(box); at && !frames.has(at); at = at.parentElement?.closest(box) ?? null) quote = at;
  return quote;
}

/** The letters of a block, without whose words they are. */
export const saidIn = ({ texts }: Block): string =>
  lettersOf(
    texts
      .filter(({ parentElement }) => !parentElement?.closest(sources))
      .map(({ data }) => data)
      .join(' '),
  );

/** The blocks in a box, which follow each other, by one of them. */
export function insideOf(quote: Element, one: number, blocks: readonly Block[]): number[] {
  const isIn = (at: number): boolean => quote.contains(blocks[at]?.element ?? null);
  let [from, to] = [one, one + 1];
  while (isIn(from - 1)) from--;
  while (isIn(to)) to++;
  return Array.from({ length: to - from }, (_, at) => from + at);
}
