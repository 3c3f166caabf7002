import { collapsedLength } from '../dom/text';
import { findDate } from '../metadata/dates/find-date';
import type { Metadata, Provenance, Source } from '../metadata/metadata';
import type { Post } from './post';
import type { Taken } from './posts';

/** Sources that have only read what stands on the page: on a thread that may be anybody's. */
const looks: ReadonlySet<Source | undefined> = new Set<Source | undefined>(['visible', 'time', undefined]);
/** In characters: so much may be kept before a first post, its headline and a notice. */
const mostBefore = 300;

interface Known {
  metadata: Metadata;
  provenance: Provenance;
}

/** What is known of a page, with the author and day of a thread's first post, where the page's own data do not name them. */
export function withOpening(known: Known, { posts, texts }: Taken): Known {
  const [first] = posts;
  if (!first?.texts[0] || before(first.texts[0], texts) > mostBefore || isAnswer(first, known)) return known;
  const [metadata, provenance] = [{ ...known.metadata }, { ...known.provenance }];
  const opened = { metadata, provenance };
  if (looks.has(provenance.byline?.source)) {
    metadata.byline = first.author;
    provenance.byline = { source: 'visible' };
  }
  if (!looks.has(provenance.publishedTime?.source)) return opened;
  const day = findDate(first.datetime ?? '', {}) ?? findDate(first.time ?? '', metadata.lang ? { lang: metadata.lang } : {});
  const { publishedTime } = metadata;
  // An edit's time stands over many a post; the time that the page marks for machines is then the earlier one.
  if (!day || (provenance.publishedTime?.source === 'time' && publishedTime && publishedTime.slice(0, 10) < day.iso.slice(0, 10)))
    return opened;
  metadata.publishedTime = day.iso;
  provenance.publishedTime = { source: first.datetime ? 'time' : 'visible' };
  // What else was read is the day of somebody's edit.
  if (looks.has(provenance.modifiedTime?.source)) {
    delete metadata.modifiedTime;
    delete provenance.modifiedTime;
  }
  return opened;
}

/** Is the first post an answer, as where a link is discussed: under the headline stand another's name and an earlier time for machines? */
const isAnswer = ({ author, datetime }: Post, { metadata: { byline, publishedTime }, provenance }: Known): boolean =>
  byline !== undefined &&
  byline !== author &&
  provenance.publishedTime?.source === 'time' &&
  Date.parse(publishedTime ?? '') < Date.parse(datetime ?? '');

function before(start: Text, texts: ReadonlySet<Text>): number {
  let chars = 0;
  for (const text of texts) {
    if (text === start) break;
    chars += collapsedLength(text.data);
  }
  return chars;
}
