import { fold } from '../words/fold';
import { archivedUrl } from './archived';
import type { Head } from './head';
import { meta } from './head';
import { candidate, type Candidate } from './candidate';
import { isOfSite } from './firm';
import { plainText } from './plain-text';
import { isFrontName } from './title/front-name';
import { hostLabel } from './title/strip-site';
import { segments } from './title/segments';
import { looksLikePerson } from './visible/authors/name';

/** Names of a site, as its own pages give them, surest first. */
export function siteNames(head: Head, fromJsonLd: readonly string[], url: URL): Candidate[] {
  const usable = (name: string | undefined): string | undefined => {
    const plain = nameIn(plainText(name, 120), [plainText(meta(head, 'og:title')), head.title], url);
    return plain && !/^https?:|^@/.test(plain) && plain.length < 100 && !isFrontName(plain) ? plain : undefined;
  };
  const { hostname } = archivedUrl(url);
  const publisher = usable(meta(head, 'publisher', 'dc.publisher', 'dcterms.publisher'));
  // Somebody may publish a site that is called otherwise.
  const isPerson = publisher !== undefined && looksLikePerson(publisher) && !isOfSite(publisher, [], url);
  return [
    ...candidate('open-graph', usable(meta(head, 'og:site_name'))),
    ...fromJsonLd.flatMap((name) => candidate('json-ld', usable(name))),
    ...candidate('meta', usable(meta(head, 'application-name', 'apple-mobile-web-app-title', 'cre')) ?? (isPerson ? undefined : publisher)),
    ...candidate('url', hostname.endsWith('.invalid') || hostname === '' ? undefined : hostname.replace(/^www\./, '')),
    ...candidate('meta', isPerson ? publisher : undefined),
  ];
}

/** A name without the separator that a template leaves at its end; of a page's whole title, put there by mistake, the end that is called as the host. */
function nameIn(text: string, titles: readonly string[], url: URL): string {
  const name = text.replace(/\s+[|·•»–—-]$/u, '');
  const last = titles.includes(name) ? segments(name).at(-1)?.text : undefined;
  const host = hostLabel(url);
  return last && host !== '' && joined(last).includes(host) ? last : withoutMotto(name, host);
}

const joined = (text: string): string => fold(text).replaceAll(' ', '');

/** In characters: a shorter host is anybody's initials; longer than the host's own name may be what the law calls its owner ("e. V."). */
const [leastHost, mostMore] = [4, 4];

/** Of a name and what it says of itself ("Hask Gazette - - News of the quay", "☆☆ - Hask e. V."), the part that is called as the host. */
function withoutMotto(name: string, host: string): string {
  if (host.length < leastHost) return name;
  const parts = segments(name.replace(/(\s[|–—-])(?:\s[|–—-])+(?=\s)/g, '$1')).map(({ text }) => text);
  const isNamed = (part: string): boolean => joined(part).startsWith(host) && joined(part).length <= host.length + mostMore;
  return parts.find((part) => joined(part) === host) ?? parts.find(isNamed) ?? name;
}

/** What joins a name and the site it writes for: a sign, or a word or two. */
const joins = /(?:\s*[|,/–—-]\s*(?:the\s+)?|\s+(?:for\s+)?the\s+|\s+for\s+)$/i;

/** In characters: a shorter name of a site is anybody's last letters. */
const shortest = 3;
/** A comma, the site's name and an edition of it: "Ann Lee, Hask 24 North". A site called with one word may be called as the next author is. */
const edition = /^(?=.*(?:\d|\S\s+\S)).+$/;

/** "Ann Lee, The Hask Gazette" is Ann Lee. Of what is no name of two words and more nothing is taken. */
export function withoutSite(name: string, siteNames: readonly string[]): string {
  for (const site of siteNames.map((one) => one.replace(/^the\s+(?=\S+\s)/i, ''))) {
    const person = beforeSite(name, site) ?? beforeEdition(name, site);
    if (person !== undefined && /^\S+\s.*\p{Lu}[^\s,]*$/u.test(person)) return person;
  }
  return name;
}

function beforeSite(name: string, site: string): string | undefined {
  if (site.length < shortest || !name.toLowerCase().endsWith(site.toLowerCase())) return undefined;
  const before = name.slice(0, -site.length);
  const person = before.replace(joins, '');
  return person === before ? undefined : person;
}

function beforeEdition(name: string, site: string): string | undefined {
  const comma = name.lastIndexOf(',');
  const writesFor = name.slice(comma + 1).trim();
  if (comma < 0 || !edition.test(site) || !writesFor.toLowerCase().startsWith(`${site.toLowerCase()} `)) return undefined;
  return writesFor.slice(site.length + 1).split(' ').length <= 2 ? name.slice(0, comma) : undefined;
}

/** Is a name the site's own? */
export function siteLike(name: string, siteNames: readonly string[]): boolean {
  const folded = fold(name);
  return siteNames.some((site) => fold(site) === folded);
}
