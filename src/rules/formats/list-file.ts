/** A file that a reader picked. */
export interface ListFile {
  name: string;
  text: string;
}

/** A browser that saves a file a second time calls it `list (1).txt`, or `list(1).txt`. */
export const asFirstSaved = (file: string): string => file.replace(/ ?\(\d{1,3}\)(?=(?:\.[^.]+)?$)/, '');

/** The host of a site config, by its file. */
export const hostOfFile = (file: string): string => withoutEnding(asFirstSaved(file));

export const withoutEnding = (file: string): string => file.replace(/\.(?:txt|jsonl?)$/i, '');
