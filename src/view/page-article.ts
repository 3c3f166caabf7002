import type { Article } from '../engine/article';
import { extract } from '../engine/extract';
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

let last: PageArticle | null | undefined;
let watching: MutationObserver | undefined;

/** The page's article, found once for each state the page is in. Null where there is nothing to read. */
export function pageArticle(): PageArticle | null {
  if (last !== undefined && last?.address === addressNow()) return last;
  const article = extract(document);
  last = article && { article, body: bodyOf(article), address: addressNow() };
  forgetWhenChanged();
  return last;
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
