import type { Page } from '../../page';
import { archivedUrl } from '../archived';
import { joinNames, cleanName } from '../byline';
import { type Candidate, candidate } from '../candidate';
import type { Elsewhere } from '../elsewhere';
import { isFirm, isOfSite } from '../firm';
import { type Head, meta } from '../head';
import { itemProperty } from '../microdata';
import { isLogin } from '../login';
import { plainText } from '../plain-text';
import { fold } from '../../words/fold';
import { endsTitle, siteLike, withoutSite } from '../site-name';
import { isSiteAsAuthor } from '../site-as-author';
import { sections, type Structured } from '../structured';
import type { VisibleByline } from '../visible/authors/byline';
import { onlyAuthor } from '../visible/authors/only-author';
import { looksLikePerson } from '../visible/authors/name';
import { authorCard } from '../visible/authors/author-card';
import { asPrinted } from './as-printed';
import { isDeclaredToo, isPrintedAuthor } from './printed-author';
import { signature } from '../visible/authors/signature';

export interface BylineSources {
  page: Page;
  elsewhere: Elsewhere;
  head: Head;
  structured: Structured;
  rule?: string;
  visible?: VisibleByline;
  /** Whom the page names in a row with somebody. */
  inRow(name: string): string | undefined;
  /** Whom the data of a paper cite as its authors. */
  cited: readonly string[];
  /** What a line below the text says. */
  closing?: string;
  siteNames: readonly string[];
  lang: string;
}

/** "Written by" beside a name, as WordPress plugins tell Twitter and Slack. */
function labelled(head: Head): string | undefined {
  for (const [label, data] of [
    ['twitter:label1', 'twitter:data1'],
    ['twitter:label2', 'twitter:data2'],
  ] as const)
    if (/writ|author|autor|auteur|verfasst|von|par|escrit|scritto|door|автор|作者|著者|執筆|yaz|skriv/i.test(meta(head, label) ?? ''))
      return meta(head, data);
  return undefined;
}

/** Who wrote it, best first: people before newsrooms and companies, what is announced in print before what is guessed. */
export function bylines({
  page,
  elsewhere,
  head,
  structured,
  rule,
  visible,
  inRow,
  cited,
  closing,
  siteNames,
  lang,
}: BylineSources): Candidate[] {
  const url = archivedUrl(page.url);
  const isPublisher = (name: string): boolean => siteLike(name, siteNames) || isFirm(name) || isSiteAsAuthor(name, siteNames, url);
  // Whoever built the site may say so on each page of it.
  const isAnother = (name: string): boolean => isFirm(name) && !isOfSite(name, siteNames, page.url);
  const isSection = (name: string): boolean => sections(structured).some(({ value }) => fold(value) === fold(name));
  const people = structured.authors.filter(({ name, person }) => person && !isPublisher(name));
  const named = (...names: string[]): string | undefined => {
    const all = names.flatMap((name) => head.metas.get(name) ?? []);
    return joinNames(
      all.map((name) => withoutSite(name.trim(), siteNames)).filter((name) => !isPublisher(name)),
      lang,
    );
  };
  const printed = (how: VisibleByline['how']): Candidate[] =>
    candidate(
      'visible',
      visible?.how === how && !(how === 'guessed' && isSection(visible.name)) ? withoutSite(visible.name, siteNames) : undefined,
    );
  const declared = people.map(({ name }) => name).concat(head.metas.get('author') ?? []);
  const isForLogin =
    visible !== undefined && visible.how !== 'guessed' && looksLikePerson(visible.name) && isLogin(declared[0]?.trim() ?? '');
  const inGraph = joinNames(
    people.map(({ name }) => withoutSite(name.trim(), siteNames)),
    lang,
  );
  const inMetas = named('parsely-author', 'sailthru.author', 'cxenseparse:author', 'author', 'byl', 'article_author');
  // Last of all it is asked again.
  const inMeta = inMetas && endsTitle(inMetas, head.title) ? undefined : inMetas;
  const isPrinted =
    isForLogin ||
    isDeclaredToo(visible, inMeta, inGraph) ||
    isPrintedAuthor(visible, [...new Set(declared.map((name) => name.trim()).filter((name) => !isPublisher(name)))]);
  return [
    ...candidate('rule', rule && cleanName(rule, lang)),
    ...(isPrinted ? printed((visible as VisibleByline).how) : []),
    ...candidate('visible', people.length === 1 ? inRow(people[0]?.name ?? '') : undefined),
    ...candidate('json-ld', asPrinted(inGraph, visible)),
    ...candidate('meta', asPrinted(inMeta, visible)),
    ...candidate('meta', joinNames(cited, lang)),
    ...candidate(
      'meta',
      joinNames(
        [labelled(head) ?? ''].filter((name) => !isPublisher(name)),
        lang,
      ),
    ),
    ...printed('announced'),
    ...candidate('microdata', plainText(cleanName(itemProperty(page, 'author', elsewhere), lang), 120)),
    ...candidate('open-graph', named('article:author', 'og:author', 'og:article:author', 'book:author', 'books:author')),
    ...candidate('dublin-core', named('dc.creator', 'dcterms.creator', 'dc.contributor', 'creator')),
    ...printed('marked'),
    ...candidate('visible', onlyAuthor(page, elsewhere, siteNames)),
    ...printed('guessed'),
    ...candidate('visible', closing && withoutSite(closing, siteNames)),
    ...candidate('visible', signature(page)),
    ...candidate('visible', authorCard(page, elsewhere)),
    ...candidate(
      'json-ld',
      joinNames(
        structured.authors.map(({ name }) => name),
        lang,
      ),
    ),
    ...candidate(
      'meta',
      joinNames(
        head.metas
          .get('author')
          ?.slice(0, 1)
          .filter((name) => !isAnother(name)) ?? [],
        lang,
      ),
    ),
  ];
}
