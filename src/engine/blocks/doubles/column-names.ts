import type { Block } from '../block';
import { type Decision, takeBack } from '../decide';

const heads = 'th, thead td, [role="columnheader"]';
const tables = 'table, [role="table"], [role="grid"]';

/**
 * A choice with the names over the columns of a table and before its rows, whatever was called so before: a comparison of what a shop lists
 * above says nothing without them. A head that another table has, too, is one that is set twice to stand still.
 */
export function withColumnNames(decision: Decision, blocks: readonly Block[]): Decision {
  const { keep, doubles } = decision;
  const known = new Map<Element, boolean>();
  const says = (table: Element): boolean => {
    const is = known.get(table) ?? blocks.some(({ index, element }) => keep[index] && table.contains(element) && !element.closest(heads));
    known.set(table, is);
    return is;
  };
  const back = [...doubles].flatMap(([index, first]) => {
    const table = (blocks[index] as Block).element.closest(heads)?.closest(tables);
    return table && !(blocks[first] as Block).element.closest(heads) && says(table) ? [index] : [];
  });
  return back.length > 0 ? takeBack(decision, new Set(back)) : decision;
}
