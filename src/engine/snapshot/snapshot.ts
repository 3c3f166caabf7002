import type { ExtractOptions } from '../article';
import { framedDocument } from '../dom/framed';
import { attribute, baseUriOf, bodyOf, documentElementOf, htmlSpace, inertDocument, isInWindow, queryAll, urlOf } from '../dom/live';
import { noStats } from './stats';
import type { Page } from '../page';
import { copyTree } from './copy-tree';
import { styles } from './styles';
import { visibility } from './visibility';

/** Only these have pages with articles; anything else as a base is a trick or a viewer. */
const readable = new Set(['http:', 'https:', 'file:']);

function parseUrl(text: string, base?: URL): URL | null {
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  return url && readable.has(url.protocol) ? url : null;
}

/** The element that holds what the page shows; asked of the tree, since an element named `body` can stand in the way. */
function bodyElement(document: Document): Element | null {
  const root = documentElementOf(document);
  if (root?.namespaceURI !== htmlSpace) return null;
  const body = bodyOf(document) ?? queryAll(document, 'html > body')[0] ?? null;
  if (body?.localName === 'frameset') return null;
  // Chromium shows bare XML as a page of its own making.
  return queryAll(document, '#webkit-xml-viewer-source-xml').length > 0 ? null : body;
}

/**
 * One walk over the live page, or over the frame that it shows: an inert copy that is safe to read and to cut up. The live
 * page is only read. Null for what is no HTML page (SVG, XML, a frameset) or has no body.
 */
export function snapshot(page: Document, options: ExtractOptions = {}): Page | null {
  const document = framedDocument(page);
  const body = bodyElement(document);
  if (!body) return null;
  // What a page has written into its frame itself has no address but the page's.
  const url = parseUrl(options.url ?? urlOf(document)) ?? parseUrl(urlOf(page)) ?? new URL('https://unknown.invalid/');
  // Of the page, and not of its frame, whose classes are others.
  const inert = inertDocument(page);
  const { root, stats, origins, late } = copyTree(body, inert);
  inert.body.append(root);
  // A document that no window shows (made by a parser) is never laid out.
  const rendered = 'checkVisibility' in Element.prototype && isInWindow(document);
  return {
    document: inert,
    root,
    source: document,
    url,
    baseUrl: (options.url ? parseUrl(baseTag(document), url) : parseUrl(baseUriOf(document))) ?? url,
    lang: (attribute(documentElementOf(document) as Element, 'lang') ?? '').trim().toLowerCase(),
    stats: (element) => stats.get(element) ?? noStats(),
    hidden: visibility({ origins, late }, root, rendered),
    style: styles(origins, document),
    origin: (element) => origins.get(element),
  };
}

const baseTag = (document: Document): string => {
  const base = queryAll(document, 'base[href]')[0];
  return base ? (attribute(base, 'href') ?? '') : '';
};
