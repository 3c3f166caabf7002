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

/** Is a name the site's own? */
export function siteLike(name: string, siteNames: readonly string[]): boolean {
  const folded = fold(name);
  return siteNames.some((site) => fold(site) === folded);
}
