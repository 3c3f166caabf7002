import { browser } from '../browser';
import { readLists } from './lists';

/** What a page must know of the lists before it asks the background: mostly that there is nothing to ask for. */
export interface ListsInUse {
  /** Is any list switched on? */
  any: boolean;
  /** Does one of them hold on all sites? Then the ids and classes of the page are wanted. */
  everywhere: boolean;
}

/** Where the note is kept, in `storage.local`. */
export const listsNote = 'listsInUse';

/** Are there lists to ask for? One look-up, where the reader's own rules are too. */
export async function listsInUse(): Promise<ListsInUse> {
  const { [listsNote]: stored } = (await browser.storage.local.get(listsNote)) as { [listsNote]?: Partial<ListsInUse> };
  return { any: stored?.any === true, everywhere: stored?.everywhere === true };
}

/** Notes what is in use, after any change of the lists. Other tabs hear of it by `watchLists`. */
export const noteLists = async (): Promise<void> =>
  browser.storage.local.set({ [listsNote]: { ...(await inDatabase()), changed: Date.now() } });

/** Mends the note where it is wrong: a tab was closed after a change, or a backup was loaded that knows nothing of lists. */
export async function mendListsNote(): Promise<void> {
  const [noted, real] = await Promise.all([listsInUse(), inDatabase()]);
  if (noted.any !== real.any || noted.everywhere !== real.everywhere) await noteLists();
}

async function inDatabase(): Promise<ListsInUse> {
  const enabled = (await readLists()).filter((list) => list.enabled);
  return { any: enabled.length > 0, everywhere: enabled.some(({ everywhere }) => everywhere) };
}

/** Calls back when lists came, went or were switched, in whichever tab. */
export function watchLists(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && listsNote in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
