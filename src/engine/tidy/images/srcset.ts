import type { Page } from '../../page';
import { webAddress } from '../address';

export interface Candidate {
  url: string;
  /** '640w', '2x', or '' for 1x. */
  descriptor: string;
}

/** Addresses may hold commas; one ends at white space, its descriptor at the next comma (HTML, "parse a srcset"). */
const candidate = /[\s,]*(\S*[^\s,])(?:,+|\s+([^,]*)(?:,|$)|$)/gy;

/** The usable candidates of a `srcset`, absolute. */
export function parseSrcset(text: string | null, page: Page): Candidate[] {
  if (!text || text.length > 20_000) return [];
  const found: Candidate[] = [];
  for (const [, address, descriptor] of text.matchAll(candidate)) {
    const url = webAddress(address ?? '', page);
    if (url && !/\{|%7B/i.test(url)) found.push({ url, descriptor: (descriptor ?? '').trim() });
  }
  return found;
}

export const writeSrcset = (candidates: readonly Candidate[]): string =>
  candidates.map(({ url, descriptor }) => `${url.replaceAll(',', '%2C')} ${descriptor}`.trim()).join(', ');

/** Wide enough for the column of text on a screen with two pixels a point, and no more than it needs. */
const enough = 1600;

const weight = ({ descriptor }: Candidate): number => {
  const size = Number.parseFloat(descriptor) || 1;
  return descriptor.endsWith('x') || descriptor === '' ? size * 800 : size;
};

/** The candidate to show where only one address is asked for. */
export function bestOf(candidates: readonly Candidate[]): string {
  const [first, ...rest] = [...candidates].sort((a, b) => weight(a) - weight(b));
  if (!first) return '';
  return rest.reduce((best, next) => (weight(best) < enough ? next : best), first).url;
}
