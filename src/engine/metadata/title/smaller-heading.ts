import { fold } from '../../words/fold';
import { segments, separatorsIn } from './segments';

/** Of pages that declare nothing else: the smaller heading that ends the document's title, behind the site's name and a sign that sites are followed by. */
export const setApartIn = (title: string, smaller: readonly string[]): string | undefined =>
  smaller.find((heading) => heading.includes(' ') && title.endsWith(heading) && /[:：»]\s*$/.test(title.slice(0, -heading.length)));

/** Of pages whose first-level headings say something else: the smaller one that the title begins with, before a separator and the site's shorter name. */
export const beginningOf = (title: string, smaller: readonly string[]): string | undefined =>
  smaller.find(
    (heading) =>
      heading.includes(' ') &&
      heading.length * 2 > title.length &&
      title.startsWith(heading) &&
      separatorsIn(title).some(({ index }) => index === heading.length),
  );

/** Of pages that set nothing as a heading: the longest part of the title, where it stands on the page by itself ("Harbour rota - Google Docs"). */
export function longestAlone(title: string, saidAlone: (text: string) => boolean): string | undefined {
  const unspaced = beforeUnspaced(title, saidAlone);
  if (unspaced) return unspaced;
  // What follows a bar is the site, which may stand on the page as a link to its front.
  const parts = segments(title.split(/\s[|｜]\s/)[0] as string).map(({ text }) => text);
  const longest = [...parts].sort((a, b) => b.length - a.length)[0];
  return parts.length > 1 && longest && saidAlone(longest) ? longest : undefined;
}

const unspacedScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Scripts without spaces have none around the sign before the site's name either: of what stands before such a sign ("…_Hask", "…--Arts--Hask"), the most that the page says alone. */
function beforeUnspaced(title: string, saidAlone: (text: string) => boolean): string | undefined {
  if (!unspacedScript.test(title) || saidAlone(title)) return undefined;
  return [...title.matchAll(/[_＿|｜–—-]{1,2}/g)]
    .map(({ index }) => title.slice(0, index).trim())
    .reverse()
    .find((text) => text.length * 2 > title.length && unspacedScript.test(text) && saidAlone(text));
}

/** In words: a shorter heading may name another part of the site. */
const leastWords = 3;

/** Of an entry under the heading of its section: the smaller heading that ends the document's title, behind the site's name and that section. */
export function entryBehind(section: string, title: string, smaller: readonly string[], sites: ReadonlySet<string>): string | undefined {
  const [site, part, own] = segments(title);
  if (!own || !sites.has(fold(site?.text ?? '')) || fold(part?.text ?? '') !== fold(segments(section)[0]?.text ?? '')) return undefined;
  const entry = fold(title.slice(own.start));
  return smaller.find((heading) => fold(heading) === entry && entry.split(' ').length >= leastWords);
}
