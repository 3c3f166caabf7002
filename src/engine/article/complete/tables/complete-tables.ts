import type { Completion } from '../completion';
import { boxTables } from './box-tables';
import { factLists } from './fact-lists';
import { loneFacts } from './lone-facts';
import { namedTables } from './named-tables';
import { rowHeads } from './row-heads';
import { rowsOf } from './rows';
import { specLists } from './spec-lists';
import { specTables } from './spec-tables';
import { splitTables } from './split-tables';

/** Tables, and what is set as one: rows of boxes, specifications, facts. */
export const tables: Completion = {
  wholes: ({ page, chars, kind, flow }) => [
    ...rowHeads(page, chars),
    ...splitTables(page, chars),
    ...rowsOf(page, chars),
    ...namedTables(page, chars),
    ...factLists(page, chars, kind),
    ...specLists(page, chars, kind),
    ...specTables(page, chars, kind),
    ...boxTables(page, chars),
    ...loneFacts(page, chars, flow),
  ],
};
