import { fold } from '../../words/fold';

/** Folded, one number is like another, and most addresses have the year or a number of the page's. */
const number = '#';

/** Share of a title's words, numbers aside, that the page's address has too. */
export function inAddress(title: string, url: URL): number {
  const slug = new Set(fold(decode(url.pathname)).split(' '));
  const words = fold(title)
    .split(' ')
    .filter((word) => word !== number);
  return words.length === 0 ? 0 : words.filter((word) => slug.has(word)).length / words.length;
}

/** Is a title nothing but the file's name ("tide-model"), as programs give one that make pages of files? */
export const isFileName = (title: string, url: URL): boolean => /^\S+[-_]\S+$/.test(title) && decode(url.pathname).includes(`/${title}`);

/** Is a heading the name of a text file or a program ("ann/writeup.md"), as it stands over its content? */
export const namesFile = (heading: string): boolean =>
  /^[^\s.]{1,80}\.(?:md|markdown|rst|adoc|txt|html?|pdf|docx?|ipynb|py|js|ts|sh|go|rs|c|cpp|java|rb|json|ya?ml|toml)$/i.test(heading);

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that stands for itself: the path is compared as it is written.
    return path;
  }
}
