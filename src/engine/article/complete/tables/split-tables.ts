import { otherHalf } from '../../../dom/table-halves';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';

/** Tables of which the other half was chosen: names are nothing without their figures, and figures nothing without names. */
export const splitTables = ({ root }: Page, chars: Chars): Element[] =>
  [...root.querySelectorAll('table')].flatMap((table) => {
    const other = otherHalf(table);
    if (!other) return [];
    const [kept, rest] = [chars(table), chars(other)];
    return kept > 0 || rest > 0 ? [table, other] : [];
  });
