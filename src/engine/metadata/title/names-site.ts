import { fold } from '../../words/fold';
import { segments } from './segments';

/** What a page says of its title, in whole. */
interface Titles {
  document?: string;
  openGraph?: string;
  jsonLd?: string;
  headings: readonly string[];
  smaller?: readonly string[];
  url: URL;
}

/**
 * Does a heading name the site? It stands last in the document's title then, after a separator, maybe with a word on it. Where nothing
 * else on the page says what stands before it, that is the site's name where it is the shorter one, but for front pages: "Bee Club - Frequently Asked Questions".
 */
export function namesSite(heading: string, { document = '', openGraph, jsonLd, headings, smaller = [], url }: Titles): boolean {
  const parts = segments(document);
  const last = parts.at(-1);
  const [folded, end] = [fold(heading), fold(last?.text ?? '')];
  if (folded !== '' && folded === fold(inBrackets.exec(document)?.[1] ?? '')) return true;
  if (last && parts.length > 1 && url.pathname !== '/' && folded.replaceAll(' ', '') === hostName(url)) return true;
  if (!last || parts.length < 2 || folded === '' || end === fold(openGraph ?? '') || !`${end} `.startsWith(`${folded} `)) return false;
  const before = fold(document.slice(0, last.start));
  // "The Kitchen — White bread": the site stands first.
  if (parts.length === 2 && url.pathname !== '/' && before.replaceAll(' ', '') === hostName(url)) return false;
  const others = [openGraph, jsonLd, ...headings.filter((other) => other !== heading), ...smaller];
  const isSaid = others.some((title) => title && before.includes(fold(title)));
  return isSaid || before.length > folded.length || url.pathname === '/';
}

/** "gates [Harbour Wiki]", as DokuWiki has it. */
const inBrackets = / \[([^[\]]+)\]\s*$/;

const hostName = (url: URL): string => (url.hostname.replace(/^www\./, '').split('.')[0] as string).replaceAll('-', '');
