import { fold } from '../../words/fold';
import type { Candidate } from '../candidate';
import { isFrontName } from './front-name';
import { inAddress, isFileName, namesFile } from './in-address';
import { withColon, withoutLabel } from './kicker';
import { isReworded, leastLike, likeness, saysMore, unlessStrange } from './likeness';
import { namesSite } from './names-site';
import { withoutPageCount } from './page-count';
import { segments } from './segments';
import { withoutArticle } from './leading-article';
import { withoutSlogan } from './slogan';
import { withoutSlugs } from './slug';
import { isSummary } from './summary';
import { isCutShort } from './cut-short';
import { beginningOf, entryBehind, longestAlone, setApartIn } from './smaller-heading';
import { withoutPrintView } from './print-view';
import { stripSite } from './strip-site';
import { withoutUnread } from './unread-count';

export interface TitleSources {
  rule?: string;
  jsonLd?: string;
  microdata?: string;
  openGraph?: string;
  twitter?: string;
  other?: string;
  document?: string;
  /** Visible first-level headings. */
  headings: readonly string[];
  /** The first headings of the next two levels. */
  smaller?: readonly string[];
  /** Does it stand on the page by itself, in whatever kind of box? */
  saidAlone?: (text: string) => boolean;
  /** Of headings that hold several lines, the first, by the whole. */
  firstLines?: ReadonlyMap<string, string>;
  /** Of the first-level headings, those that are a link to the site's front page, or to a page above this one in its address. */
  home?: { root: readonly string[]; above: readonly string[] };
  /** Without the host. */
  siteNames: readonly string[];
  /** The page declares itself an article. */
  article: boolean;
  url: URL;
}

/** A heading that says less of a declared title than this names a part of the page. */
const leastShare = 0.5;

/** Everything that says what the page is called, best first. */
export function titleCandidates(sources: TitleSources): Candidate[] {
  const { document, openGraph, jsonLd, headings } = sources;
  const given = document ? { ...sources, document: withoutUnread(document, [openGraph, jsonLd, ...headings]) } : sources;
  const homes = [...(given.home?.root ?? []), ...(given.home?.above ?? []).filter((name) => beginsWith(given.document, name))];
  const sites = [...homes, ...given.headings.filter((heading) => namesSite(heading, given))];
  const of = {
    ...given,
    siteNames: [...given.siteNames, ...sites],
    headings: given.headings
      .filter((heading) => !homes.includes(heading))
      .map((heading) => withoutLabel(heading, [openGraph, jsonLd, document]))
      .map((heading) => withoutSubtitle(heading, given)),
  };
  const strip = (title = ''): string => {
    const rest = withoutPageCount(stripSite(withoutPrintView(afterHome(title, homes)), of.siteNames, of.url));
    // "Home" is what each site calls its front page.
    if (isFrontName(rest) && of.url.pathname === '/') return given.siteNames[0] ?? rest;
    // Signs alone are no title, whatever stands around them.
    return says.test(rest) ? rest : title;
  };
  const declared: Candidate[] = [
    { source: 'open-graph', value: strip(of.openGraph) },
    { source: 'json-ld', value: strip(of.jsonLd) },
    { source: 'document', value: strip(of.document) },
    { source: 'twitter', value: strip(of.twitter) },
    { source: 'microdata', value: strip(of.microdata) },
    { source: 'meta', value: strip(of.other) },
  ];
  const saying = declared.filter(({ value }) => value !== '');
  const all = withoutSlogan(withoutSlugs(saying, of.headings), [...of.headings, ...(of.smaller ?? [])], of.url);
  const heading = withColon(bestHeading(of, all), [of.openGraph, of.jsonLd]) ?? beginningOf(all[0]?.value ?? '', of.smaller ?? []);
  return [
    ...(of.rule ? [{ source: 'rule' as const, value: of.rule }] : []),
    ...(heading ? [{ source: 'visible' as const, value: withoutPageCount(heading) }] : []),
    ...all,
    ...(of.headings.length > 0 ? of : given).headings.slice(0, 1).map((value) => ({ source: 'visible' as const, value })),
  ];
}

/** The first line of a heading of several, where declared titles say that and nothing more. */
function withoutSubtitle(heading: string, { firstLines, openGraph, document, siteNames, url }: TitleSources): string {
  const line = firstLines?.get(heading);
  const says = (title = ''): boolean => fold(stripSite(title, siteNames, url)) === fold(line ?? '');
  return line && says(openGraph || document) && says(document || openGraph) ? line : heading;
}

/** So much of a headline's words an address has that was made of it. */
const keptInAddress = 0.6;

const says = /[\p{L}\p{N}]/u;
const colon = /^\s?[:：]\s/;
const beginsWith = (title: string | undefined, name: string): boolean =>
  (title?.startsWith(name) && colon.test(title.slice(name.length))) ?? false;

/** "Our Garden: First potatoes": the old way of blogs. */
function afterHome(title: string, homes: readonly string[]): string {
  const home = homes.find((name) => beginsWith(title, name));
  return (home && title.slice(home.length).replace(colon, '').trim()) || title;
}

/** The heading that is the page's title: one that its declared titles repeat, or come near. */
function bestHeading(of: TitleSources, declared: readonly Candidate[]): string | undefined {
  const site = new Set(of.siteNames.map(fold));
  const usable = of.headings
    .map((heading) => stripSite(heading, of.siteNames, of.url, heading === of.openGraph))
    .filter((heading) => fold(heading) !== '' && !site.has(fold(heading)));
  const entry = usable[0] && entryBehind(usable[0], of.document ?? '', of.smaller ?? [], site);
  if (entry) return entry;
  const raw = [of.openGraph, of.document, of.jsonLd, of.twitter]
    .flatMap((title) => (title ? [title, ...segments(title).map(({ text }) => text)] : []))
    .map(fold);
  const repeated = usable
    .map(fold)
    .flatMap((heading, index) => (raw.some((title) => holdsMostly(title, heading)) ? [usable[index] as string] : []));
  const longest = repeated.sort((a, b) => b.length - a.length)[0];
  if (longest) return longest;
  const first = unlessStrange(usable, declared);
  if (!first) {
    const others = declared.filter(({ source }) => source !== 'document');
    if (others.length > 0) return saidTwice(of.smaller ?? [], declared, others);
    return setApartIn(of.document ?? '', of.smaller ?? []) ?? longestAlone(declared[0]?.value ?? '', of.saidAlone ?? (() => false));
  }
  return speaksFor(first, of, declared) ? first : undefined;
}

/** The smaller heading that says what the document's title does, where what is said to others is something else: maybe the same for each page of the site. */
function saidTwice(smaller: readonly string[], declared: readonly Candidate[], others: readonly Candidate[]): string | undefined {
  const own = declared.find(({ source }) => source === 'document')?.value ?? '';
  const isElse = own.includes(' ') && others.every(({ value }) => likeness(value, own) < leastLike);
  return isElse ? smaller.find((heading) => fold(heading) === fold(own)) : undefined;
}

const oneWord = /^\p{Script=Latin}+$/u;
/** In words: a shorter heading may be a part's. */
const leastWords = 5;

/** Is the heading what a declared title says, and not just a word of it? */
const holdsMostly = (title: string, heading: string): boolean =>
  ` ${title} `.includes(` ${withoutArticle(heading)} `) && heading.length >= title.length * leastShare;

/** Between a heading and declared titles that say something else: what the address says, then what two of them agree on. */
function speaksFor(heading: string, of: TitleSources, declared: readonly Candidate[]): boolean {
  const title = declared[0]?.value;
  if (title && isSummary(heading) && declared.filter(({ value }) => fold(value) === fold(title)).length > 1) return false;
  if (title?.includes(' ') && namesFile(heading)) return false;
  if (!title || isFileName(title, of.url) || isFrontName(title) || isCutShort(title, heading, of.saidAlone)) return true;
  // "Detail", on every page of a site.
  if (declared.length === 1 && oneWord.test(title) && heading.split(' ').length >= leastWords) return true;
  const [ours, theirs] = [inAddress(heading, of.url), inAddress(title, of.url)];
  if (Math.abs(ours - theirs) >= 0.3) return ours > theirs || isReworded(heading, title) || saysMore(heading, title);
  // The entry's own heading is a smaller one, under the name of the blog.
  const isSmaller = title.includes(' ') && of.smaller?.some((one) => fold(one) === fold(title));
  if (isSmaller && declared[0]?.source === 'open-graph' && likeness(title, heading) < leastLike) return false;
  const agreed =
    declared.some(({ source, value }) => source === 'document' && fold(value) === fold(title)) && declared[0]?.source !== 'document';
  const alike = Math.max(...declared.map(({ value }) => likeness(value, heading)));
  // An address keeps the first headline; what search engines are told is written later.
  if ((ours >= keptInAddress && ours - theirs >= 0.08 && isReworded(heading, title)) || saysMore(heading, title)) return true;
  return of.article ? !agreed || alike >= leastLike : !agreed && alike >= 0.5;
}
