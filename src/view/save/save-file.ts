import { make } from '../dom/make';

/** Long enough for the browser to have begun with the file. */
const kept = 60_000;

/** Hands a text to the browser as a file to keep; where it goes is the browser's and the reader's matter. */
export function saveFile(name: string, type: 'text/html' | 'text/markdown', text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), kept);
}
