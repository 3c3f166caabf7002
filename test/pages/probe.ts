import type { Article } from '../../src/engine/article';

/** What the probe brings back from the browser: plain data. */
export interface Probed {
  ms: number;
  /** The page was the same before and after. */
  untouched: boolean;
  article: ProbedArticle | null;
}

export interface ProbedArticle {
  fields: Record<string, string>;
  provenance: Record<string, { source: string; disagrees?: { source: string; value: string } }>;
  kind: string;
  hasArticle: boolean;
  wordCount: number;
  readingMinutes: number;
  account: { paragraphs: number; kept: number };
  text: string;
  content: string;
  /** How often each selector that was asked for matches in the content. */
  matches: Record<string, number>;
  removed: Array<{ id: string; kind: string; reason: string; rule: string; preview: string; words: number; text: string }>;
  undone: Array<{ kind: string; preview: string; because: string }>;
  /** Ids of all reasons given, to be found in the messages. */
  reasons: string[];
  gaps: string[];
  /** What a sanitised article may never hold: scripts, handlers, links to code, images without a source. */
  unsafe: string[];
}

/**
 * Runs in the page, in a world of its own, where dist/engine.js has been loaded: extracts, and turns the result into
 * data. Must not use anything from outside itself; it travels as source text.
 */
export function probe(selectors: string[]): Probed {
  const galley = (globalThis as unknown as { galley: { extract(d: Document): Article | null } }).galley;
  const forbidden =
    'script, style, link, meta, base, iframe, frame, object, embed, form, input:not([type="checkbox"]), textarea, select, ' +
    'template, noscript, dialog, animate, set, foreignObject, svg use, [style], [srcdoc], [formaction], [ping], [autofocus], [contenteditable]';
  const blocks = new Set(
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
      ' ',
    ),
  );

  const textOf = (root: Node): string => {
    const parts: string[] = [];
    const walk = (node: Node): void => {
      if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
      const name = node.nodeName.toUpperCase();
      if (name === 'RT' || name === 'RP') return;
      if (blocks.has(name)) parts.push('\n');
      for (const child of node.childNodes) walk(child);
      if (blocks.has(name)) parts.push('\n');
    };
    walk(root);
    return parts.join('').replace(/\s+/g, ' ').trim();
  };

  /** A drawing that an image carries acts nowhere; ours holds nothing that would, wherever it is put. */
  const isStillDrawing = (element: Element, name: string, value: string): boolean =>
    element.matches('img') &&
    name === 'src' &&
    value.startsWith('data:image/svg+xml,') &&
    !/<(?:script|style|foreignObject|animate|set|a)\b|\son\w+\s*=|href\s*=\s*["'](?!#)|url\((?!#)/i.test(decodeURIComponent(value));

  const unsafeIn = (root: ParentNode, where: string): string[] => {
    const found: string[] = [];
    const say = (element: Element) => found.push(`${where}: ${element.outerHTML.slice(0, 120)}`);
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(forbidden)) say(element);
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) say(element);
        const code = value.replace(/[\s\p{Cc}]/gu, '').toLowerCase();
        const acts = /^(javascript|vbscript|data:(?!image\/(?!svg)))/.test(code) && name !== 'alt' && name !== 'title';
        if (acts && !isStillDrawing(element, name, value)) say(element);
      }
      if (element.matches('img:not([src]), img[src=""]')) say(element);
    }
    return found;
  };

  const before = document.documentElement?.outerHTML;
  const start = performance.now();
  const article = galley.extract(document);
  const ms = performance.now() - start;
  const untouched = document.documentElement?.outerHTML === before;
  if (!article) return { ms, untouched, article: null };

  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(article)) if (typeof value === 'string') fields[name] = value;
  delete fields.content;
  const reparsed = new DOMParser().parseFromString(article.content, 'text/html').body;
  // Ten megabytes take as long to bring back as to read; a quarter of them tells the same.
  const restored = article.removed.map(({ id, words }) => (words > 500_000 ? null : article.removedContent(id)));
  const removed = article.removed.map(({ id, kind, reason, rule, preview, words }, at) => ({
    id,
    kind,
    reason: [reason.id, reason.detail].filter(Boolean).join(': '),
    rule,
    preview,
    words,
    text: restored[at] ? textOf(restored[at]) : preview,
  }));
  return {
    ms,
    untouched,
    article: {
      fields,
      provenance: { ...article.provenance } as ProbedArticle['provenance'],
      kind: article.kind,
      hasArticle: article.hasArticle,
      wordCount: article.wordCount,
      readingMinutes: article.readingMinutes,
      account: { ...article.account },
      text: textOf(article.fragment),
      content: article.content,
      matches: Object.fromEntries(selectors.map((selector) => [selector, article.fragment.querySelectorAll(selector).length])),
      removed,
      undone: article.undone.map(({ kind, because, preview }) => ({ kind, preview, because: because.id })),
      reasons: [
        ...article.removed.map(({ reason }) => reason.id),
        ...article.undone.flatMap(({ reason, because }) => [reason.id, because.id]),
      ],
      gaps: [...article.fragment.querySelectorAll('[data-galley-gap]')].map((gap) => gap.getAttribute('data-galley-gap') ?? ''),
      unsafe: [
        ...unsafeIn(article.fragment, 'fragment'),
        ...unsafeIn(reparsed, 'content'),
        ...removed.flatMap(({ id }, at) => (restored[at] ? unsafeIn(restored[at], `removed ${id}`) : [])),
      ],
    },
  };
}
