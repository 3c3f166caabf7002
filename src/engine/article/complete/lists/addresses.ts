import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';

const address = /^(?:https?:\/\/|www\.)\S+$/;

/** Is it a link that is called by where it leads? Such a one is said in a text, others offer something. */
export const namesItself = (link: Element): boolean => address.test(textOf(link));

/** Paragraphs that are an address and nothing else, right between kept ones: much linked, and yet what the text speaks of. */
export const addressLines = (page: Page, chars: Chars): Element[] =>
  [...new Set([...page.root.querySelectorAll('p > a')].map((link) => link.parentElement as Element))].filter((line) => {
    const [before, after] = [line.previousElementSibling, line.nextElementSibling];
    return before && after && chars(line) === 0 && chars(before) > 0 && chars(after) > 0 && namesItself(line);
  });
