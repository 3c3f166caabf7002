import { browser } from '../platform/browser';
import { listsNote } from '../platform/imported-rules/in-use';
import type { Backup } from './backup-schema';

/** What is stored now, without the note on lists, which says only what the lists themselves say. */
export async function backUp(): Promise<Backup> {
  const [sync, local] = await Promise.all([browser.storage.sync.get(null), browser.storage.local.get(null)]);
  delete local[listsNote];
  return { galley: 'backup', sync, local };
}

/** Puts a backup in place of what is stored. Written before the rest goes, so that a full storage loses nothing. */
export async function restore({ sync, local }: Backup): Promise<void> {
  await replace(browser.storage.sync, sync);
  await replace(browser.storage.local, local);
}

/** Back to what Galley came with. */
export const resetEverything = (): Promise<void> => restore({ galley: 'backup', sync: {}, local: {} });

async function replace(area: typeof browser.storage.sync, values: Record<string, unknown>): Promise<void> {
  const before = Object.keys(await area.get(null));
  await area.set(values);
  await area.remove(before.filter((key) => !Object.hasOwn(values, key)));
}
