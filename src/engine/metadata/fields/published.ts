import type { Page } from '../../page';
import { isOfCopy } from '../archived';
import { type Candidate, type Choice, candidate } from '../candidate';
import type { DateHabits } from '../dates/date-habits';
import { readDate } from '../dates/find-date';
import { urlDate } from '../dates/url-date';
import type { Elsewhere } from '../elsewhere';
import { type Head, meta } from '../head';
import { typesOf } from '../json-ld/nodes';
import { itemProperty } from '../microdata';
import type { Structured } from '../structured';
import type { VisibleDate } from '../visible/date';
import { citedDay } from './cited-day';
import { titleDay } from './title-day';
import { beforeStamp, byOwnClock } from './stamp';

export interface DateSources {
  page: Page;
  elsewhere: Elsewhere;
  head: Head;
  structured: Structured;
  rule?: string;
  visible: readonly VisibleDate[];
  /** The day that a line below the text says. */
  closing?: string;
  /** The day that a line below the text gives as that of the last change. */
  lastChange?: string;
  habits: DateHabits;
}

const printed = (dates: readonly VisibleDate[], what: VisibleDate['what']): Candidate[] =>
  dates
    .filter((date) => date.what === what)
    .slice(0, 1)
    .map(({ iso, timeElement }) => ({ source: timeElement ? 'time' : 'visible', value: iso }));

/** The day in the address, unless the page prints it as that of an event. */
const ownDay = (day: string | undefined, visible: readonly VisibleDate[]): string | undefined =>
  visible.some(({ what, iso }) => what === 'occasion' && iso.slice(0, 10) === day) ? undefined : day;

/** Below the headline of a thread stand the days of its writers. */
const isThread = ({ nodes }: Structured): boolean => nodes.some((node) => typesOf(node).some((type) => /forum|question|qapage/.test(type)));

/** When it was first published, best first. */
export function publishedTimes({ page, elsewhere, head, structured, rule, visible, closing, habits }: DateSources): Candidate[] {
  const read = (text: string | undefined): string | undefined => readDate(text, habits);
  // Of a list it is the day on which that was begun.
  const isList = meta(head, 'cxenseparse:pageclass')?.toLowerCase() === 'frontpage';
  const declared = read(structured.text('datepublished') ?? structured.text('dateposted'));
  const stated = read(
    meta(head, 'article:published_time', 'og:article:published_time', 'article:published', 'og:published_time', 'og:publish_date'),
  );
  const social = stated && isOfCopy(head, stated) ? undefined : stated;
  return [
    ...candidate('rule', read(rule)),
    ...byOwnClock(declared ?? social, visible, isThread(structured)),
    ...(isThread(structured) ? [] : beforeStamp(declared, read(structured.text('datemodified')), visible)),
    ...candidate('json-ld', declared),
    ...candidate('open-graph', social),
    ...candidate('microdata', read(itemProperty(page, 'datePublished', elsewhere) ?? meta(head, 'datepublished'))),
    ...candidate(
      'meta',
      read(
        meta(
          head,
          'parsely-pub-date',
          'sailthru.date',
          ...(isList ? [] : ['cxenseparse:publishtime', 'cxenseparse:recs:publishtime']),
          'article.published',
          'published-date',
          'publish-date',
          'publish_date',
          'publication_date',
          'pubdate',
          'pub_date',
          'date-pub',
          'published_at',
          'article_date_original',
        ),
      ),
    ),
    ...candidate('meta', citedDay(head, read)),
    ...candidate('meta', read(meta(head, 'datecreated'))),
    ...printed(visible, 'published'),
    ...candidate(
      'dublin-core',
      read(
        meta(
          head,
          'dc.date.issued',
          'dcterms.issued',
          'dcterms.date',
          'dc.date',
          'dc.date.created',
          'dcterms.created',
          'dcterms.available',
        ),
      ),
    ),
    ...printed(visible, 'bare'),
    ...candidate('json-ld', read(structured.text('datecreated') ?? structured.text('uploaddate'))),
    ...candidate('microdata', read(itemProperty(page, 'dateCreated', elsewhere) ?? itemProperty(page, 'uploadDate', elsewhere))),
    ...candidate('meta', read(meta(head, 'date', 'published', 'ms.date', 'cludo:date', 'created', 'release_date'))),
    ...candidate('visible', closing),
    ...candidate('url', ownDay(urlDate(page.url), visible)),
    ...candidate('document', ownDay(titleDay(head.title, habits), visible)),
    ...printed(visible, 'updated'),
  ];
}

/** When it was last changed, best first. */
export function modifiedTimes({ page, elsewhere, head, structured, rule, visible, lastChange, habits }: DateSources): Candidate[] {
  const read = (text: string | undefined): string | undefined => readDate(text, habits);
  const stated = read(meta(head, 'article:modified_time', 'og:updated_time', 'og:article:modified_time', 'article:modified'));
  return [
    ...candidate('rule', read(rule)),
    ...candidate('json-ld', read(structured.text('datemodified'))),
    ...candidate('open-graph', stated && isOfCopy(head, stated) ? undefined : stated),
    ...candidate('microdata', read(itemProperty(page, 'dateModified', elsewhere) ?? meta(head, 'datemodified'))),
    ...candidate('meta', read(meta(head, 'last-modified', 'last_modified', 'modified', 'updated_at', 'revised'))),
    ...candidate('dublin-core', read(meta(head, 'dc.date.modified', 'dcterms.modified'))),
    ...printed(visible, 'updated'),
    ...candidate('visible', lastChange),
  ];
}

/** Nothing is changed before it is published: such times are of the software. */
export function notBefore({ value: published }: Choice, modified: Choice): Choice {
  if (!published || !modified.value) return modified;
  // A day alone is compared with days.
  const length = Math.min(published.length, modified.value.length) > 10 ? Number.POSITIVE_INFINITY : 10;
  return Date.parse(modified.value.slice(0, length)) < Date.parse(published.slice(0, length)) ? {} : modified;
}
