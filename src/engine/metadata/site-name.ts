import { fold } from '../words/fold';
import type { Head } from './head';
import { meta } from './head';
import { candidate, type Candidate } from './candidate';
import { plainText } from './plain-text';

/** Names of a site, as its own pages give them, surest first. */
export function siteNames(head: Head, fromJsonLd: readonly string[], url: URL): Candidate[] {
  const usable = (name: string | undefined): string | undefined => {
    const plain = plainText(name, 120);
    return plain && !/^https?:|^@/.test(plain) && plain.length < 100 ? plain : undefined;
  };
  return [
    ...candidate('open-graph', usable(meta(head, 'og:site_name'))),
    ...fromJsonLd.flatMap((name) => candidate('json-ld', usable(name))),
    ...candidate(
      'meta',
      usable(meta(head, 'application-name', 'apple-mobile-web-app-title', 'cre', 'publisher', 'dc.publisher', 'dcterms.publisher')),
    ),
    ...candidate('url', url.hostname.endsWith('.invalid') || url.hostname === '' ? undefined : url.hostname.replace(/^www\./, '')),
  ];
}

/** What joins a name and the site it writes for: a sign, or a word or two. */
const joins = /(?:\s*[|,/–—-]\s*(?:the\s+)?|\s+(?:for\s+)?the\s+|\s+for\s+)$/i;

/** "Ann Lee, The Hask Gazette" is Ann Lee. Of what is no name of two words and more nothing is taken. */
export function withoutSite(name: string, siteNames: readonly string[]): string {
  for (const site of siteNames) {
    if (site.length < 3 || !name.toLowerCase().endsWith(site.toLowerCase())) continue;
    const before = name.slice(0, -site.length);
    const person = before.replace(joins, '');
    if (person !== before && /^\S+\s.*\p{Lu}[^\s,]*$/u.test(person)) return person;
  }
  return name;
}

/** Is a name the site's own? */
export function siteLike(name: string, siteNames: readonly string[]): boolean {
  const folded = fold(name);
  return siteNames.some((site) => fold(site) === folded);
}
