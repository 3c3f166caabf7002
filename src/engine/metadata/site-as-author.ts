import { fold } from '../words/fold';
import { hostLabel } from './title/strip-site';
import { looksLikePerson } from './visible/authors/name';

const separator = /\s[|–—-]\s/;
/** In characters: a shorter host is anybody's initials. */
const shortest = 3;
/** In words: "Ann Lee – cook" is not what a magazine says of itself behind its name. */
const leastMotto = 2;

/** Is who a page declares as its author the site itself, by its address ("Hask News (www.hask.example)") or by its name and a motto? */
export function isSiteAsAuthor(name: string, siteNames: readonly string[], url: URL): boolean {
  const hosts = [url.hostname, ...siteNames.filter((site) => /^[^\s.]+(?:\.[^\s.]+)+$/.test(site))].map(withoutWww);
  if (name.split(/[\s()[\]/,;|]+/).some((word) => word.includes('.') && hosts.includes(withoutWww(word)))) return true;
  if (isCalledAsHost(name, url)) return true;
  const [first = '', ...motto] = name.split(separator);
  if (motto.join(' ').split(' ').length < leastMotto) return false;
  const joined = fold(first).replaceAll(' ', '');
  return joined.length >= shortest && (joined === hostLabel(url) || siteNames.some((site) => fold(site).replaceAll(' ', '') === joined));
}

/** "100% Hask" on 100hask.example, "HASK Papers" on hask-papers.example. Somebody may have a site of the same name, or be called so on it. */
const isCalledAsHost = (name: string, url: URL): boolean =>
  fold(name).replaceAll(' ', '') === hostLabel(url) &&
  hostLabel(url).length >= shortest &&
  !/^\p{Ll}+$/u.test(name) &&
  (!looksLikePerson(name) || inCapitals.test(name));

const inCapitals = /^\p{Lu}{4,}\s/u;

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '');
