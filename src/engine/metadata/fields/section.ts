import type { Page } from '../../page';
import { type Candidate, candidate } from '../candidate';
import type { Elsewhere } from '../elsewhere';
import { type Head, meta } from '../head';
import { itemProperty } from '../microdata';
import { plainAll } from '../plain-text';
import { sections, type Structured } from '../structured';

export interface SectionSources {
  page: Page;
  elsewhere: Elsewhere;
  head: Head;
  structured: Structured;
  rule?: string;
  /** What a link above the heading names. */
  visible?: string;
}

const longest = 100;
/** A name at the end of a row may bring the sign that a template sets between them: "Boats,". */
const signs = /^[\s,;:|/›»>·•-]+|[\s,;:|/›»>·•-]+$/g;

/** The part of the site that the article is in, best first. */
export const sectionNames = ({ page, elsewhere, head, structured, rule, visible }: SectionSources): Candidate[] =>
  plainAll(
    [
      ...candidate('rule', rule),
      ...sections(structured),
      ...candidate('open-graph', meta(head, 'article:section', 'og:section')),
      ...candidate('microdata', itemProperty(page, 'articleSection', elsewhere)),
      ...candidate('meta', meta(head, 'parsely-section', 'section', 'cxenseparse:section', 'category')),
      ...candidate('visible', visible),
    ],
    longest,
  )
    .map(({ source, value }) => ({ source, value: value.replace(signs, '') }))
    .filter(({ value }) => value !== '');
