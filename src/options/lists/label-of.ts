import type { ImportedList } from '../../rules/imported/imported-list';

/** What a list is called among others: with its file, where two lists give themselves the same name. */
export const labelOf = ({ id, name, from }: ImportedList, lists: readonly ImportedList[]): string =>
  from && lists.some((one) => one.name === name && one.id !== id) ? `${name} (${from})` : name;
