import { fold } from '../../words/fold';
import type { Candidate } from '../candidate';
import { stripSite } from './strip-site';

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
  /** Without the host. */
  siteNames: readonly string[];
  /** The page declares itself an article. */
  article: boolean;
  url: URL;
}

/** Share of the shorter title's words that the other has too. */
function likeness(a: string, b: string): number {
  const [one, other] = [new Set(fold(a).split(' ')), new Set(fold(b).split(' '))];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.min(one.size, other.size);
}

/** Everything that says what the page is called, best first. */
export function titleCandidates(of: TitleSources): Candidate[] {
  const strip = (title: string | undefined): string => (title ? stripSite(title, of.siteNames, of.url) : '');
  const declared: Candidate[] = [
    { source: 'open-graph', value: strip(of.openGraph) },
    { source: 'json-ld', value: strip(of.jsonLd) },
    { source: 'document', value: strip(of.document) },
    { source: 'twitter', value: strip(of.twitter) },
    { source: 'microdata', value: strip(of.microdata) },
    { source: 'meta', value: strip(of.other) },
  ];
  const all = declared.filter(({ value }) => value !== '');
  const heading = bestHeading(of, all);
  return [
    ...(of.rule ? [{ source: 'rule' as const, value: of.rule }] : []),
    ...(heading ? [{ source: 'visible' as const, value: heading }] : []),
    ...all,
    ...of.headings.slice(0, 1).map((value) => ({ source: 'visible' as const, value })),
  ];
}

/** The heading that is the page's title: one that its declared titles repeat, or come near. */
function bestHeading(of: TitleSources, declared: readonly Candidate[]): string | undefined {
  const site = new Set(of.siteNames.map(fold));
  const usable = of.headings.map((heading) => stripSite(heading, of.siteNames, of.url)).filter((heading) => fold(heading) !== '' && !site.has(fold(heading)));
  const raw = [of.openGraph, of.document, of.jsonLd, of.twitter].map((title) => ` ${fold(title ?? '')} `);
  const repeated = usable.filter((heading) => raw.some((title) => title.includes(` ${fold(heading)} `)));
  const longest = repeated.sort((a, b) => b.length - a.length)[0];
  if (longest) return longest;
  const [first] = usable;
  if (!first) return undefined;
  const near = declared.some(({ value }) => likeness(value, first) >= 0.5);
  return near || of.article ? first : undefined;
}
