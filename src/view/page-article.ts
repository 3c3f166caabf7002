import type { Article } from '../engine/article';
import { extract } from '../engine/extract';
import { rulesForHost } from '../platform/rules-for-host';
import type { Rule } from '../rules/rule';
import { make } from './dom/make';
import { boxTables } from './inside/tables';
import { labelEmbeds } from './inside/embeds';
import { addressNow } from './host/when-moved';

export interface PageArticle {
  article: Article;
  /** Holds the article's own nodes while they are not shown and while they are. */
  body: HTMLElement;
  address: string;
}

let last: { found: PageArticle | null; address: string; rules: string } | undefined;
let watching: MutationObserver | undefined;

/**
 * The page's article, found once for each state the page and the rules for it are in. Null where there is nothing to
 * read.
 */
export async function pageArticle(): Promise<PageArticle | null> {
  const given = await rulesForHost(new URL(location.href));
  const [address, rules] = [addressNow(), JSON.stringify(given)];
  if (last?.address !== address || last.rules !== rules) {
    last = { found: find(given, address), address, rules };
    forgetWhenChanged();
  }
  return last.found;
}

function find(rules: readonly Rule[], address: string): PageArticle | null {
  const article = extract(document, { rules });
  return article && { article, body: bodyOf(article), address };
}

/** Whatever the page does next, the article may be another one. */
function forgetWhenChanged(): void {
  watching?.disconnect();
  watching = new MutationObserver((records) => {
    if (!records.some(({ target, addedNodes, removedNodes }) => target !== document.documentElement || isForeign([...addedNodes, ...removedNodes]))) return;
    last = undefined;
    watching?.disconnect();
  });
  watching.observe(document, { childList: true, characterData: true, subtree: true });
}

/** Anything but our own host, which is a bare <div> beside <body>. */
const isForeign = (nodes: Node[]) => nodes.some((node) => !(node instanceof HTMLDivElement) || node.hasAttributes() || node.hasChildNodes());

function bodyOf({ fragment }: Article): HTMLElement {
  const body = make('div', { class: 'body' });
  body.append(fragment);
  boxTables(body);
  labelEmbeds(body);
  return body;
}
