import { soundEntry } from '../../rules/imported/entry-schema';
import type { ImportedList } from '../../rules/imported/imported-list';
import { entryHosts, everySite } from '../../rules/imported/keys';
import { rulesOfEntries } from '../../rules/imported/rules-of-entries';
import type { Rule } from '../../rules/rule';
import { answer, openLists, stores } from './database';

/**
 * What the reader's lists say of an address: as many look-ups as there are lists and labels in the host, however long the
 * lists are. For extension pages and the background; a content script asks them.
 * @param names Ids and classes of the page, for filters of all sites.
 */
export async function importedRulesFor(address: URL, names?: ReadonlySet<string>): Promise<Rule[]> {
  const database = await openLists();
  try {
    const transaction = database.transaction(Object.values(stores));
    const lists: ImportedList[] = await answer(transaction.objectStore(stores.lists).getAll());
    const enabled = lists.filter((list) => list.enabled);
    const store = transaction.objectStore(stores.entries);
    const keys = enabled.flatMap(({ id, everywhere }) =>
      [...entryHosts(address.hostname), ...(everywhere ? [everySite] : [])].map((host) => [id, host]),
    );
    const found = await Promise.all(keys.map((key) => answer<unknown>(store.get(key))));
    return rulesOfEntries(
      found.map(soundEntry).filter((entry) => entry !== undefined),
      address,
      enabled,
      names,
    );
  } finally {
    database.close();
  }
}
