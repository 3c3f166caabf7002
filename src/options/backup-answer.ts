import type { Backup } from './backup-schema';

/** What the page asks of the worker: a file of all this and the lists; what is in a file; to keep the lists that were in it. */
export type BackupRequest = { write: Backup } | { read: File } | { keepLists: true };

export type BackupAnswer = { file: Blob } | { backup: Backup } | { done: true } | { notABackup: true } | { failed: string };
