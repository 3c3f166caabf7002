import { fold } from '../../words/fold';
import type { Candidate } from '../candidate';
import { inAddress } from './in-address';

/** In words: shorter titles may have none in common and say the same. */
const fewest = 3;
const wordsOf = (text: string): Set<string> => new Set(fold(text).split(' '));

/**
 * Declared titles without what the site tells all who share a page of it: it has no word in common with any other title,
 * any heading or the address, and the document's title has some with those.
 */
export function withoutSlogan(declared: readonly Candidate[], headings: readonly string[], url: URL): Candidate[] {
  const [first] = declared;
  const own = declared.find(({ source }) => source === 'document')?.value ?? '';
  if (first?.source !== 'open-graph' || wordsOf(own).size < fewest || wordsOf(first.value).size < fewest) return [...declared];
  const said = wordsOf(first.value);
  const others = [...declared.slice(1).map(({ value }) => value), ...headings];
  const isShared = inAddress(first.value, url) > 0 || others.some((other) => [...wordsOf(other)].some((word) => said.has(word)));
  const isOwn = inAddress(own, url) > 0 && headings.some((heading) => ` ${fold(own)} `.includes(` ${fold(heading)} `));
  return isShared || !isOwn ? [...declared] : declared.slice(1);
}
