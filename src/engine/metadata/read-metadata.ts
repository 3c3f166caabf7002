import type { Rule } from '../../rules/rule';
import type { Mark } from '../mark';
import type { Page } from '../page';
import { type Candidate, candidate, type Choice, choose } from './candidate';
import type { DateHabits } from './dates/date-habits';
import { withOffset } from './dates/complete';
import { monthFirst } from './dates/month-first';
import { urlDate } from './dates/url-date';
import { direction } from './direction';
import { elsewhere, inClutter } from './elsewhere';
import { bylines } from './fields/byline';
import { citedNames } from './fields/cited-names';
import { excerpts } from './fields/excerpt';
import { modifiedTimes, notBefore, publishedTimes } from './fields/published';
import { sectionNames } from './fields/section';
import { meta, readHead } from './head';
import { httpUrl } from './http-url';
import { images } from './image';
import { languages } from './language';
import type { Metadata, Provenance } from './metadata';
import { itemProperty } from './microdata';
import { plainText } from './plain-text';
import { ruleField } from './rule-field';
import type { Graph } from './json-ld/nodes';
import { siteNames } from './site-name';
import { structuredData } from './structured';
import { eventDays } from './json-ld/occasions';
import { titleCandidates } from './title/choose-title';
import { authorsInRow } from './visible/authors/authors-in-row';
import { closingAuthor } from './visible/authors/closing-author';
import { closingCredit } from './visible/authors/closing-credit';
import { closingLine } from './visible/authors/closing-line';
import { headedFacts } from './visible/headed-facts';
import { labelledFacts } from './visible/labelled-facts';
import { visibleByline } from './visible/authors/byline';
import { visibleDates } from './visible/date';
import { firstLines, headings, homeHeadings, smallerHeadings, smallestThatSays, titleElement } from './visible/heading';
import { lastChange } from './visible/last-change';
import { partsBeside } from './visible/parts';
import { visibleSection } from './visible/section';

export interface ReadMetadata {
  metadata: Metadata;
  provenance: Provenance;
  /** The page's structured data, for what else they say. */
  graph: Graph;
}

const sameDay = (a: string, b: string): boolean => a.slice(0, 10) === b.slice(0, 10);

/**
 * What is known of the page's article, each field from the most trusted source that has it. `marks` is the clutter that
 * was found on the page: what it says is of others.
 */
export function readMetadata(page: Page, marks: readonly Mark[] = [], rule?: Rule): ReadMetadata {
  const head = readHead(page);
  const cluttered = inClutter(marks);
  const shown = headings(page, cluttered);
  const structured = structuredData(
    page,
    head,
    shown.map(({ text }) => text),
  );
  const sites = siteNames(head, structured.publishers, page.url);
  const names = sites.filter(({ source }) => source !== 'url').map(({ value }) => value);

  const lang = choose(languages(page, head, structured.graph), (a, b) => a.split('-')[0] === b.split('-')[0]);
  const language = (lang.value ?? '').toLowerCase();
  const title = choose(
    titleCandidates({
      rule: ruleField(page, rule?.title),
      jsonLd: plainText(structured.text('headline') ?? structured.text('name')),
      microdata: plainText(itemProperty(page, 'headline', cluttered)),
      openGraph: plainText(meta(head, 'og:title')),
      twitter: plainText(meta(head, 'twitter:title')),
      other: plainText(meta(head, 'parsely-title', 'sailthru.title', 'citation_title', 'dc.title', 'dcterms.title', 'title')),
      document: head.title,
      headings: shown.map(({ text }) => plainText(text)),
      firstLines: firstLines(shown),
      smaller: smallerHeadings(page, cluttered).map((text) => plainText(text)),
      saidAlone: (text) => smallestThatSays(page, text) !== null,
      home: homeHeadings(page, shown),
      siteNames: names,
      article: structured.article || meta(head, 'og:type') === 'article',
      url: page.url,
    }),
  );
  const heading = titleElement(page, title.value ?? '', shown);
  const foreign = elsewhere(marks, heading, title.value ?? '', page.url.pathname === '/');
  const beside = partsBeside({ page, heading, elsewhere: foreign, lang: language });
  const parts = [...beside.after, ...beside.before];
  const habits: DateHabits = { lang: language, monthFirst: monthFirst(language, page.url), inAddress: urlDate(page.url) };
  const events = eventDays(structured.graph);
  const visible = visibleDates(page, parts, heading, habits).map((date) =>
    date.what === 'bare' && events.has(date.iso.slice(0, 10)) ? { ...date, what: 'occasion' as const } : date,
  );
  const closing = {
    ...headedFacts(page, foreign, habits),
    ...labelledFacts(page, heading, foreign, habits),
    ...closingAuthor(page, heading, foreign, habits),
    ...(closingLine(page, heading, foreign, habits) ?? closingCredit(page, heading, foreign, habits)),
  };
  const dates = {
    page,
    elsewhere: foreign,
    head,
    structured,
    habits,
    visible,
    closing: closing.iso,
    lastChange: lastChange(page, heading, foreign, habits),
  };

  const byline = choose(
    bylines({
      page,
      elsewhere: foreign,
      head,
      structured,
      rule: ruleField(page, rule?.byline),
      visible: visibleByline({ page, parts, lang: language, title: title.value ?? '', siteNames: names }),
      inRow: (name) => authorsInRow(page, parts, name),
      cited: citedNames(head, beside.after),
      closing: closing.name,
      siteNames: names,
      lang: language,
    }),
  );

  const published = chooseTime(publishedTimes({ ...dates, rule: ruleField(page, rule?.published) }));
  const choices: Partial<Record<keyof Metadata, Choice>> = {
    title,
    byline,
    publishedTime: published,
    modifiedTime: notBefore(published, chooseTime(modifiedTimes({ ...dates, rule: ruleField(page, rule?.modified) }))),
    siteName: choose(sites.slice(0, 1)),
    section: choose(
      sectionNames({
        page,
        elsewhere: foreign,
        head,
        structured,
        rule: ruleField(page, rule?.section),
        visible: visibleSection(page, beside.before, byline.value, names),
      }),
    ),
    lang,
    excerpt: choose(excerpts(head, structured)),
    // Each service asks for a crop of its own: other files are no other picture.
    image: choose(images(head, structured.nodes, structured.graph, page.baseUrl), () => true),
    canonicalUrl: choose([
      ...candidate('document', httpUrl(head.links.get('canonical'), page.baseUrl)),
      ...candidate('open-graph', httpUrl(meta(head, 'og:url'), page.baseUrl)),
    ]),
  };
  return { ...finish(choices, direction(page, lang.value, title.value ?? '')), graph: structured.graph };
}

const chooseTime = (candidates: readonly Candidate[]): Choice => withOffset(choose(candidates, sameDay), candidates);

function finish(choices: Partial<Record<keyof Metadata, Choice>>, dir: 'ltr' | 'rtl'): Omit<ReadMetadata, 'graph'> {
  const metadata: Metadata = { title: '', dir };
  const provenance: Provenance = {};
  for (const [field, { value, from }] of Object.entries(choices) as [Exclude<keyof Metadata, 'dir'>, Choice][]) {
    if (!value || !from) continue;
    metadata[field] = value;
    provenance[field] = from;
  }
  return { metadata, provenance };
}
