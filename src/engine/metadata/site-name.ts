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
  const told = [
    ...candidate('open-graph', usable(meta(head, 'og:site_name'))),
    ...fromJsonLd.flatMap((name) => candidate('json-ld', usable(name))),
    ...candidate('meta', usable(meta(head, 'application-name', 'apple-mobile-web-app-title', 'cre')) ?? (isPerson ? undefined : publisher)),
  ];
  return [
    ...inWordsFirst(told),
    ...candidate('url', hostname.endsWith('.invalid') || hostname === '' ? undefined : hostname.replace(/^www\./, '')),
    ...candidate('meta', isPerson ? publisher : undefined),
  ];
}

const bareHost = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/;

/** Where one source gives no more than the host ("www.hask-gazette.example"), the one that writes that in words ("Hask Gazette") goes before it. */
function inWordsFirst(told: readonly Candidate[]): Candidate[] {
  const [first] = told;
  if (!first || !bareHost.test(first.value)) return [...told];
  const label = hostLabel(new URL(`https://${first.value}`));
  const inWords = told.find(({ value }) => !bareHost.test(value) && joined(value) === label);
  return inWords ? [inWords, ...told.filter((one) => one !== inWords)] : [...told];
}

/** A name without the separator that a template leaves at its end; of a page's whole title, put there by mistake, the end that is called as the host. */
function nameIn(text: string, titles: readonly string[], url: URL): string {
  const name = text.replace(/\s+[|·•»–—-]$/u, '');
  const last = titles.includes(name) ? segments(name).at(-1)?.text : undefined;
  const host = hostLabel(url);
  return last && host !== '' && joined(last).includes(host) ? last : withoutMotto(name, url);
}

const joined = (text: string): string => fold(text).replaceAll(' ', '');

/** In characters: a part that begins as a shorter host may be anything; so much longer may be what the law calls its owner ("e. V."), or what it is ("Works"). */
const [leastHost, mostMore] = [4, 5];
/** A long host is called so by nobody else. */
const long = { host: 8, mostMore: 12 };

const bareAddress = /^\S+\.[a-z]{2,}$/i;

/** Of a name and what it says of itself ("Hask Gazette - - News of the quay", "☆☆ - Hask e. V."), the part that is called as the host. */
function withoutMotto(name: string, url: URL): string {
  const parts = segments(name.replace(/(\s[|–—-])(?:\s[|–—-])+(?=\s)/g, '$1')).map(({ text }) => text);
  const own = withoutThe(hostLabel(url));
  // Where many have a place under one host.
  const places = url.hostname.split('.').filter((label) => label.length >= leastHost);
  const called = (part: string): string => withoutThe(joined(part));
  const isNamed = (part: string): boolean =>
    own.length >= leastHost &&
    !bareAddress.test(part) &&
    called(part).startsWith(own) &&
    called(part).length <= own.length + (own.length >= long.host ? long.mostMore : mostMore);
  const beginsHost = (part: string): boolean => called(part).length >= long.host && own.startsWith(called(part));
  const isOwn = (part: string): boolean => called(part).length > 1 && [own, ...places].includes(called(part));
  return parts.find(isOwn) ?? parts.find(isNamed) ?? parts.find(beginsHost) ?? name;
}

const withoutThe = (text: string): string => text.replace(/^the(?=.{4})/, '');

/** What joins a name and the site it writes for: a sign, or a word or two. */
const joins = /(?:\s*[|,/–—-]\s*(?:the\s+)?|\s+(?:for\s+)?the\s+|\s+for\s+)$/i;

/** In characters: a shorter name of a site is anybody's last letters. */
const shortest = 3;
/** A comma, the site's name and an edition of it: "Ann Lee, Hask 24 North". A site called with one word may be called as the next author is, but not "HSK". */
const edition = /^(?=.*(?:\d|\S\s+\S)).+$|^\p{Lu}{3,}$/u;
const inCapitals = /^\p{Lu}+$/u;

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
  if (inCapitals.test(site) && !writesFor.startsWith(site)) return undefined;
  return writesFor.slice(site.length + 1).split(' ').length <= 2 ? name.slice(0, comma) : undefined;
}

/** Is a name the site's own? */
export function siteLike(name: string, siteNames: readonly string[]): boolean {
  const folded = fold(name);
  return siteNames.some((site) => fold(site) === folded);
}

/** Does a title end with a name behind a sign, as with the site's? A blog may be called as its author is. */
export function endsTitle(name: string, title = ''): boolean {
  const before = name.length >= shortest && title.trim().endsWith(name) ? title.trim().slice(0, -name.length) : '';
  return /[_|｜–—·-]\s*$/.test(before) && !looksLikePerson(name);
}
