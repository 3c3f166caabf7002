/** Lists and what they say host by host. The key of an entry begins with its list, so that a list goes in one stroke. */
export const stores = { lists: 'lists', entries: 'entries' } as const;
const [name, version] = ['galley-lists', 1];

/**
 * Opens the database of imported lists. IndexedDB and not storage.local: that holds 10 MB at most in Chromium, writes in one
 * go or not at all only item by item, and is read whole into memory; a list of 60,000 rules is 10 MB by itself.
 */
export async function openLists(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(stores.lists, { keyPath: 'id' });
    request.result.createObjectStore(stores.entries, { keyPath: ['list', 'host'] });
  };
  const database = await answer(request);
  // A newer version of Galley in another tab waits for us otherwise.
  database.onversionchange = () => database.close();
  return database;
}

/** The result of a request. Rejects with the browser's reason. */
export const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/** When everything of a transaction is written. Rejects when nothing of it is (the storage is full, the tab was closed). */
export const written = (transaction: IDBTransaction): Promise<void> =>
  new Promise((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error ?? new DOMException('The change was stopped', 'AbortError'));
  });

/** All entries of a list. */
export const entriesOf = (list: string): IDBKeyRange => IDBKeyRange.bound([list], [list, []]);
