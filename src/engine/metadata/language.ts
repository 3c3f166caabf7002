import type { Graph } from './json-ld/nodes';
import { text } from './json-ld/nodes';
import { attribute, documentElementOf } from '../dom/live';
import type { Page } from '../page';
import { candidate, type Candidate } from './candidate';
import { type Head, meta } from './head';

/** A language tag in its usual spelling (`zh-CN`), undefined where it is none. */
export function languageTag(text: string | undefined | null): string | undefined {
  const tag = text
    ?.trim()
    .split(/[,;\s]/)[0]
    ?.replace(/_/g, '-');
  if (!tag || tag.length > 35 || !/^[a-z]{2,3}(?:-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // No tag of BCP 47: the page means something, but nobody can know what.
    return undefined;
  }
}

/** The language by what declares it, surest first. */
export function languages(page: Page, head: Head, graph: Graph): Candidate[] {
  const root = documentElementOf(page.source);
  const article = page.root.querySelector('article[lang], main[lang], [itemprop=articleBody][lang]');
  const inLanguage = graph.nodes.map(({ node }) => text(node.get('inlanguage'))).find(Boolean);
  return [
    ...candidate('document', languageTag(article?.getAttribute('lang'))),
    ...candidate('document', languageTag(root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang')))),
    ...candidate('json-ld', languageTag(inLanguage)),
    ...candidate('meta', languageTag(meta(head, 'content-language', 'language', 'dc.language', 'dcterms.language'))),
    ...candidate('open-graph', languageTag(meta(head, 'og:locale'))),
  ];
}
