import { fold } from '../../words/fold';

/** Share of a title's words that the page's address has too. */
export function inAddress(title: string, url: URL): number {
  const slug = new Set(fold(decode(url.pathname)).split(' '));
  const words = fold(title).split(' ');
  return words.filter((word) => slug.has(word)).length / words.length;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that stands for itself: the path is compared as it is written.
    return path;
  }
}
