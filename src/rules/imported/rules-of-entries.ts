import { pathFits } from '../paths';
import type { Rule, RuleMark } from '../rule';
import { type HostEntry, type ImportedList, type ListMark, selectionKey } from './imported-list';
import { everySite, isBelow } from './keys';
import { fitsNames } from './page-names';

/**
 * The rules that entries make at an address: site configs as they are, and for each list of filters one rule with what it
 * leaves out there. Exceptions of any list take from all lists.
 * @param names Ids and classes of the page (`#id`, `.class`): which filters for all sites are worth a look. Without, none is.
 */
export function rulesOfEntries(
  entries: readonly HostEntry[],
  url: URL,
  lists: readonly ImportedList[],
  names?: ReadonlySet<string>,
): Rule[] {
  const spared = new Set(entries.flatMap((entry) => entry.spared ?? []));
  const path = url.pathname + url.search;
  const holds = (mark: ListMark): boolean =>
    !spared.has(selectionKey(mark)) &&
    !mark.not?.some((host) => isBelow(url.hostname, host)) &&
    (!mark.paths || mark.paths.some((glob) => pathFits(path, glob)));
  const newest = newestConfigs(entries, lists);
  return lists.flatMap((list): Rule[] => {
    const own = entries.filter((entry) => entry.list === list.id);
    const marks = own
      .flatMap(({ host, marks = [] }) => (host === everySite ? marks.filter((mark) => names && fitsNames(mark.select, names)) : marks))
      .filter(holds);
    const remove = [...new Map(marks.map((mark) => [selectionKey(mark), asRuleMark(mark)])).values()];
    const filters: Rule[] = remove.length > 0 ? [{ from: 'imported', name: list.name, hosts: [url.hostname], remove }] : [];
    return [...own.flatMap(({ host, rules = [] }) => (newest.get(host) === list.id ? rules : [])), ...filters];
  });
}

/** The list whose site configs hold for each host: the one that was brought last, for an older one may have older versions of them. */
function newestConfigs(entries: readonly HostEntry[], lists: readonly ImportedList[]): Map<string, string> {
  const oldestFirst = [...lists].sort((a, b) => a.added - b.added).map(({ id }) => entries.filter(({ list }) => list === id));
  return new Map(oldestFirst.flat().flatMap(({ host, list, rules }) => (rules?.length ? [[host, list]] : [])));
}

const asRuleMark = ({ select, steps }: ListMark): RuleMark => ({ kind: 'other', select, ...(steps ? { steps } : {}) });
