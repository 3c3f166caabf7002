import { noteLists } from '../platform/imported-rules/in-use';
import { settleRules } from '../platform/reader-rules/move-rules';
import { backUp, restore } from './backup-file';
import type { BackupAnswer, BackupRequest } from './backup-answer';
import { NotABackup } from './backup-schema';

/** Everything Galley keeps for a reader, as a file. */
export const makeBackup = (): Promise<Blob> =>
  withWorker(async (ask) => {
    const answer = await ask({ write: await backUp() });
    return 'file' in answer ? answer.file : unexpected();
  });

/** Puts what a file holds in place of what there is: all of it, or when something is in the way, nothing. */
export const takeBackup = (file: File): Promise<void> =>
  withWorker(async (ask) => {
    const answer = await ask({ read: file });
    const before = await backUp();
    try {
      await restore('backup' in answer ? answer.backup : unexpected());
      await settleRules();
      await ask({ keepLists: true });
    } catch (error) {
      await restore(before);
      throw error;
    } finally {
      await noteLists();
    }
  });

type Ask = (request: BackupRequest) => Promise<BackupAnswer>;

async function withWorker<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' });
  const ask: Ask = (request) =>
    new Promise((done, failed) => {
      worker.onerror = ({ message }) => failed(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<BackupAnswer>) => {
        if ('notABackup' in data) failed(new NotABackup('not a backup of Galley'));
        else if ('failed' in data) failed(new Error(data.failed));
        else done(data);
      };
      worker.postMessage(request);
    });
  try {
    return await work(ask);
  } finally {
    worker.terminate();
  }
}

function unexpected(): never {
  throw new TypeError('The worker answered something else');
}
