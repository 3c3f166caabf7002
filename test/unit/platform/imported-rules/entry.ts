import { openLists, stores } from '../../../../src/platform/imported-rules/database';
import { forgetAllLists, forgetList, keepList, readLists, switchList } from '../../../../src/platform/imported-rules/lists';
import { importedRulesFor } from '../../../../src/platform/imported-rules/look-up';

/** The store of lists as a page of the extension has it. */
const lists = { openLists, stores, forgetAllLists, forgetList, keepList, readLists, switchList, importedRulesFor };
export type ListsInPage = typeof lists;
Object.assign(globalThis, { lists });
