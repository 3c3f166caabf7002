import type { HostEntry, ImportedList } from '../../rules/imported/imported-list';
import { answer, entriesOf, openLists, stores, written } from './database';

/** All lists the reader brought, by name. */
export async function readLists(): Promise<ImportedList[]> {
  const database = await openLists();
  const lists: ImportedList[] = await answer(database.transaction(stores.lists).objectStore(stores.lists).getAll());
  database.close();
  return lists.sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Keeps a list in place of an older one of the same name: all of it or, when there is no room, nothing, and the older one
 * stays. `progress` hears the share that is handed over.
 */
export async function keepList(
  list: ImportedList,
  entries: readonly HostEntry[],
  progress: (share: number) => void = () => {},
): Promise<void> {
  await change((transaction) => {
    const store = transaction.objectStore(stores.entries);
    store.delete(entriesOf(list.id));
    entries.forEach((entry, at) => {
      store.put({ ...entry, list: list.id });
      if (at % 1000 === 0) progress(at / entries.length);
    });
    transaction.objectStore(stores.lists).put(list);
  });
}

/** A list with all it says. */
export interface KeptList {
  list: ImportedList;
  entries: HostEntry[];
}

/** All lists with all they say, as they were kept. */
export async function readKeptLists(): Promise<KeptList[]> {
  const lists = await readLists();
  const database = await openLists();
  try {
    const store = database.transaction(stores.entries).objectStore(stores.entries);
    return await Promise.all(
      lists.map(async (list) => ({ list, entries: (await answer(store.getAll(entriesOf(list.id)))) as HostEntry[] })),
    );
  } finally {
    database.close();
  }
}

/** Puts these lists in place of all there are: every one of them or, when there is no room, none, and the others stay. */
export const replaceLists = (kept: readonly KeptList[]): Promise<void> =>
  change((transaction) => {
    for (const store of Object.values(stores)) transaction.objectStore(store).clear();
    for (const { list, entries } of kept) {
      transaction.objectStore(stores.lists).put(list);
      for (const entry of entries) transaction.objectStore(stores.entries).put({ ...entry, list: list.id });
    }
  });

/** Switches a list on or off; one that is gone by now stays gone. */
export const switchList = (id: string, enabled: boolean): Promise<void> =>
  change(async (transaction) => {
    const store = transaction.objectStore(stores.lists);
    const list = await answer(store.get(id));
    if (list) store.put({ ...list, enabled });
  });

/** Forgets a list and all it says. */
export const forgetList = (id: string): Promise<void> =>
  change((transaction) => {
    transaction.objectStore(stores.entries).delete(entriesOf(id));
    transaction.objectStore(stores.lists).delete(id);
  });

/** Forgets every list. */
export const forgetAllLists = (): Promise<void> =>
  change((transaction) => {
    for (const store of Object.values(stores)) transaction.objectStore(store).clear();
  });

/** One change, whole or not at all; changes of several tabs come one after another. */
async function change(work: (transaction: IDBTransaction) => void | Promise<void>): Promise<void> {
  const database = await openLists();
  try {
    const transaction = database.transaction(Object.values(stores), 'readwrite');
    const done = written(transaction);
    try {
      await work(transaction);
    } catch (error) {
      // Else what was handed over before would be kept.
      transaction.abort();
      await done.catch(() => undefined);
      throw error;
    }
    await done;
  } finally {
    database.close();
  }
}
