import type { ImportedList } from '../../rules/imported/imported-list';
import type { NotAListReason } from '../../rules/formats/which-format';

/** What the page asks of the worker: to read these files and keep what they say. */
export interface ListRequest {
  files: File[];
  /** Take filters for all sites too. */
  everywhere: boolean;
}

/** What the worker tells: how far it is with a file, what became of it, and that it is done. */
export type ListAnswer =
  | { file: string; progress: number }
  | { file: string; kept: ImportedList }
  /** A file of Galley's own rules: the reader's, so the page keeps them where the others are. */
  | { file: string; own: File }
  | { file: string; notAList: NotAListReason }
  | { file: string; tooBig: number }
  | { file: string; full: true }
  | { file: string; failed: string }
  | { done: true };
