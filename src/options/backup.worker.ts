import { type KeptList, readKeptLists, replaceLists } from '../platform/imported-rules/lists';
import type { BackupAnswer, BackupRequest } from './backup-answer';
import { backupText, listsIn } from './backup-lists';
import { NotABackup, readBackup } from './backup-schema';

/** The lists of the file that was read, until the page has put the rest in its place. */
let read: KeptList[] | undefined;

/*
 * Writes and reads files with lists away from the page, which would stand still for seconds. It keeps the lists itself; what
 * the browser's storage holds only the page can reach.
 */
addEventListener('message', async ({ data }: MessageEvent<BackupRequest>) => {
  try {
    postMessage(await answer(data));
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    postMessage((error instanceof NotABackup ? { notABackup: true } : { failed }) satisfies BackupAnswer);
  }
});

async function answer(request: BackupRequest): Promise<BackupAnswer> {
  if ('write' in request) return { file: new Blob([...backupText(request.write, await readKeptLists())], { type: 'application/json' }) };
  if ('read' in request) {
    const text = await request.read.text();
    const backup = readBackup(text);
    read = listsIn(text);
    return { backup };
  }
  if (read) await replaceLists(read);
  return { done: true };
}
