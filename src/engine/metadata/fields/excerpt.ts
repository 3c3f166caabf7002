import { type Candidate, candidate } from '../candidate';
import { type Head, meta } from '../head';
import { plainAll } from '../plain-text';
import type { Structured } from '../structured';

const longest = 600;

/** What the page says in short of itself, best first. */
export const excerpts = (head: Head, structured: Structured): Candidate[] =>
  plainAll(
    [
      ...candidate('open-graph', meta(head, 'og:description')),
      ...candidate('meta', meta(head, 'description', 'sailthru.description')),
      ...candidate('json-ld', structured.text('description')),
      ...candidate('twitter', meta(head, 'twitter:description')),
      ...candidate('dublin-core', meta(head, 'dc.description', 'dcterms.description')),
    ],
    longest,
  );
