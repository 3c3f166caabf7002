import * as v from 'valibot';

const isValues = (given: unknown): boolean => typeof given === 'object' && given !== null && !Array.isArray(given);
/** Not a `v.record`, which drops keys such as `prototype`: storage holds whatever it was given. */
const values = v.custom<Record<string, unknown>>(isValues);
/** Everything Galley keeps for a reader, as storage holds it: what reads storage mends what is old or broken. */
const backupSchema = v.object({ galley: v.literal('backup'), sync: values, local: values });
export type Backup = v.InferOutput<typeof backupSchema>;

/** A file that is none of ours. */
export class NotABackup extends Error {}

/** From a file. Throws `NotABackup` for anything else. */
export const readBackup = (text: string): Backup => soundOr(() => v.parse(backupSchema, JSON.parse(text)));

/** What `read` says; whatever it throws means that this is no backup. */
export function soundOr<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new NotABackup('not a backup of Galley', { cause });
  }
}
