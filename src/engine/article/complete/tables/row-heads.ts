import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { isHiddenBeside } from '../../unseen';

/** In characters: "Artist/Maker". */
const longest = 60;

/** What a row of a table begins with, where one of its values was chosen: a table of one row is no table to a model of blocks. */
export const rowHeads = (page: Page, chars: Chars): Element[] =>
  [...page.root.querySelectorAll('tr > th:first-child')].filter((head) => {
    const { chars: all, links, inputs } = page.stats(head);
    const isName = all > 0 && all <= longest && links + inputs === 0 && chars(head) === 0;
    return isName && [...(head.parentElement?.children ?? [])].some((cell) => chars(cell) > 0 && !isHiddenBeside(page, head, cell));
  });
