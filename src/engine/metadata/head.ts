import { attribute, queryAll, textOf } from '../dom/live';
import type { Page } from '../page';
import { plainText } from './plain-text';

/** What stands in the live page's head (and in `meta` and `link` elsewhere), read without trusting its properties. */
export interface Head {
  /** By lower-case `property`, `name`, `itemprop` or `http-equiv`; in page order. */
  metas: Map<string, string[]>;
  title: string;
  /** By `rel`, as written. */
  links: Map<string, string>;
}

/** Pages have been seen with thousands of `meta`; nobody has so many things to say. */
const most = 500;

const reviews = ':is([itemtype$="/Review"], [itemtype$="/UserReview"], [itemtype$="/Comment"], [itemtype$="/Answer"])';

/** The `meta` of what others wrote on the page; where its headline stands in such a thing, that is the page's own. */
function ofOthers(page: Page): Set<Element> {
  const isOwn = queryAll(page.source, reviews).length === 0 || queryAll(page.source, `${reviews} h1`).length > 0;
  return new Set(isOwn ? [] : queryAll(page.source, `${reviews} meta[itemprop]`).slice(0, most));
}

export function readHead(page: Page): Head {
  const metas = new Map<string, string[]>();
  const foreign = ofOthers(page);
  for (const meta of queryAll(page.source, 'meta[content]').slice(0, most)) {
    const content = attribute(meta, 'content')?.trim();
    if (!content || foreign.has(meta)) continue;
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = attribute(meta, name)?.trim().toLowerCase();
      if (!key) continue;
      const list = metas.get(key);
      if (list) list.push(content);
      else metas.set(key, [content]);
    }
  }
  const links = new Map<string, string>();
  for (const link of queryAll(page.source, 'link[rel][href]').slice(0, most)) {
    const rel = attribute(link, 'rel')?.trim().toLowerCase() ?? '';
    if (!links.has(rel)) links.set(rel, attribute(link, 'href') ?? '');
  }
  const title =
    queryAll(page.source, 'head > title, html > title')[0] ??
    queryAll(page.source, 'title').find((element) => element.namespaceURI?.endsWith('xhtml'));
  return { metas, title: title ? plainText(textOf(title)) : '', links };
}

/** The first that is there of several names. */
export function meta(head: Head, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = head.metas.get(name)?.find((content) => !isPlaceholder(content));
    if (value) return value;
  }
  return undefined;
}

/** Templates that were never filled in. */
const isPlaceholder = (text: string): boolean => /^(?:\{\{|\{%|\[\[|%%|\$\{|undefined$|null$|none$|n\/a$|false$|-$)/i.test(text.trim());
