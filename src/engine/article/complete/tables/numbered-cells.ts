import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { numbered } from '../../../words/numbered';
import type { Chars } from '../../kept';

/** In characters: "Listing 12". */
const longest = 20;

/** The number of a figure or a listing in a cell of its own, where what it counts was chosen: the text speaks of it by that. */
export const numberedCells = (page: Page, chars: Chars): Element[] =>
  [...page.root.querySelectorAll('td, th, caption')].filter((cell) => {
    const { chars: all, links, inputs } = page.stats(cell);
    if (all === 0 || all > longest || links + inputs > 0 || chars(cell) > 0) return false;
    const table = cell.closest('table');
    return (
      table !== null && chars(table) > 0 && !table.querySelector('table') && /^\W*$/.test(numbered(textOf(cell), 'figure')?.rest ?? '-a')
    );
  });
