import * as v from 'valibot';
import { browser } from '../platform/browser';

const isValues = (given: unknown): boolean => typeof given === 'object' && given !== null && !Array.isArray(given);
/** Not a `v.record`, which drops keys such as `prototype`: storage holds whatever it was given. */
const values = v.custom<Record<string, unknown>>(isValues);
/** Everything Galley keeps for a reader, as storage holds it: what reads storage mends what is old or broken. */
const backupSchema = v.object({ galley: v.literal('backup'), sync: values, local: values });
export type Backup = v.InferOutput<typeof backupSchema>;

/** A file that is none of ours. */
export class NotABackup extends Error {}

/** What is stored now. */
export async function backUp(): Promise<Backup> {
  const [sync, local] = await Promise.all([browser.storage.sync.get(null), browser.storage.local.get(null)]);
  return { galley: 'backup', sync, local };
}

/** As a file: readable, and the same for the same content. */
export const backupText = (backup: Backup): string => `${JSON.stringify(backup, null, 2)}\n`;

/** From a file. Throws `NotABackup` for anything else. */
export function readBackup(text: string): Backup {
  try {
    return v.parse(backupSchema, JSON.parse(text));
  } catch (cause) {
    throw new NotABackup('not a backup of Galley', { cause });
  }
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
