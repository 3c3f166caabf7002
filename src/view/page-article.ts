import type { Article } from '../engine/article';
import { isOfPage, isOnPage } from '../engine/dom/live';
import { pathOf } from '../engine/dom/path-of';
import { extract } from '../engine/extract';
import { message } from '../platform/i18n';
import { rulesForHost } from '../platform/rules-for-host';
import type { Rule } from '../rules/rule';
import { make } from './dom/make';
import { frameListings } from './inside/listings';
import { boxFormulas } from './inside/formula-boxes';
import { boxTables } from './inside/tables';
import { labelEmbeds, linkPosts } from './inside/embeds';
import { namePictures } from './inside/name-pictures';
import { labelTasks } from './inside/tasks';
import { addressNow } from './host/when-moved';
import { isLarge } from './large-page';
import { shownDocument } from './dom/shown-document';

export interface PageArticle {
  article: Article;
  /** Holds the article's own nodes while they are not shown and while they are. */
  body: HTMLElement;
  address: string;
  /** The kept rules it was found by, as text. */
  rules: string;
}

let last: { found: PageArticle | null; of: Document; address: string; given: string } | undefined;
let watching: MutationObserver | undefined;

/** Runs a look at the page while nothing of ours is on it. */
type Undisturbed = <T>(look: () => T) => T;

/** Elements of the page that the reader left out for now. */
const leftOutNow = new Set<Element>();

/** Leaves an element of the page out of the article until the page is loaded anew; returns how to take that back. */
export function leaveOutNow(live: Element): () => void {
  leftOutNow.add(live);
  last = undefined;
  return () => {
    leftOutNow.delete(live);
    last = undefined;
  };
}

/** Leaves in again what these stand for and was left out for now; returns how to leave that out once more. */
export function leaveInNow(live: readonly Element[]): () => void {
  const holds = (box: Element, inside: Element) => Node.prototype.contains.call(box, inside);
  const back = [...leftOutNow].filter((out) => isOfPage(out) && live.some((one) => holds(out, one) || holds(one, out)));
  for (const out of back) leftOutNow.delete(out);
  last = undefined;
  return () => {
    for (const out of back) leaveOutNow(out);
  };
}

/**
 * The page's article, found once for each state the page and the rules for it are in. Null where there is nothing to
 * read; `large` where reading would hold the page up for seconds, unless the reader asked for it (`patient`).
 */
export async function pageArticle(patient: boolean, undisturbed: Undisturbed = (look) => look()): Promise<PageArticle | 'large' | null> {
  const kept = await rulesForHost(new URL(location.href));
  const rules = [...ruleForNow(), ...kept];
  const [of, address, given] = [shownDocument(), addressNow(), JSON.stringify(rules)];
  if (last?.of !== of || last.address !== address || last.given !== given) {
    if (!patient && isLarge(of)) return 'large';
    const article = undisturbed(() => extract(document, { rules }));
    last = { found: article && { article, body: bodyOf(article), address, rules: JSON.stringify(kept) }, of, address, given };
    forgetWhenChanged(of);
  }
  return last.found;
}

/** What was left out for now, as a rule that is never kept. */
function ruleForNow(): Rule[] {
  const paths = [...leftOutNow].filter((live) => isOnPage(live) && live.getRootNode().nodeType === Node.DOCUMENT_NODE).map(pathOf);
  if (paths.length === 0) return [];
  return [
    {
      from: 'reader',
      name: 'now',
      hosts: [location.hostname],
      remove: paths.map((select) => ({ kind: 'other', select, because: message('hide_now') })),
    },
  ];
}

/** The view has changed the article it shows; the next opening finds it anew. */
export function forgetArticle(): void {
  last = undefined;
}

/** Whatever the page does next, the article may be another one. */
function forgetWhenChanged(of: Document): void {
  watching?.disconnect();
  watching = new MutationObserver((records) => {
    if (
      !records.some(
        ({ target, addedNodes, removedNodes }) => target !== document.documentElement || isForeign([...addedNodes, ...removedNodes]),
      )
    )
      return;
    last = undefined;
    watching?.disconnect();
  });
  for (const page of new Set([document, of])) watching.observe(page, { childList: true, characterData: true, subtree: true });
}

/** Anything but our own host, which is a bare <div> beside <body>. */
const isForeign = (nodes: Node[]) =>
  nodes.some((node) => !(node instanceof HTMLDivElement) || node.hasAttributes() || node.hasChildNodes());

function bodyOf({ fragment }: Article): HTMLElement {
  const body = make('div', { class: 'body' });
  body.append(fragment);
  boxTables(body);
  labelEmbeds(body);
  linkPosts(body);
  namePictures(body);
  frameListings(body);
  boxFormulas(body);
  labelTasks(body);
  return body;
}
