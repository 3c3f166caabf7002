import type { Ledger } from '../article/ledger';
import { textOf } from '../dom/text';
import type { Page } from '../page';
import { sanitise } from '../sanitise/sanitise';
import { tidy } from '../tidy/tidy';
import { countWords } from '../article/count-words';
import type { Comment, CommentThread } from './comments';
import { contentOf } from './content';
import { isControl } from './controls';
import { countIn } from './count';
import { depthsOf } from './depth';
import { candidatesIn, type Item, itemsOf, ownElements } from './items';

/** A field with a heading and a word of warning over it is no thread. */
const fewestWords = 20;
/** Of a thread's words, those that must be in the comments found, or it is shown in one piece. */
const share = 0.5;
const shortest = 90;

/** The comments among what was left out; null when there are none to read. Nothing is sanitised before it is asked for. */
export function threadOf(page: Page, ledger: Ledger): CommentThread | null {
  const left = ledger.removed.filter(({ kind }) => kind === 'comments');
  const roots = left.flatMap(({ id }) => ledger.nodes(id)).filter((node): node is Element => node.nodeType === 1);
  if (roots.length === 0) return null;
  const said = countSaid(roots, left.map(({ reason }) => reason.detail ?? ''));
  const items = itemsOf(candidatesIn(roots));
  const loose = roots.map(withoutControls);
  const words = loose.reduce((sum, box) => sum + countWords(textOf(box)), 0);
  const comments = items.length > 0 ? commentsOf(page, items, words) : [];
  if (comments.length === 0 && (words < fewestWords || said === 0)) return null;
  return {
    count: comments.length > 0 ? Math.max(said ?? 0, comments.length) : said,
    comments,
    whole: () => clean(page, roots.map(withoutControls)),
  };
}

function commentsOf(page: Page, items: readonly Item[], wordsOfAll: number): Comment[] {
  const inner = new Set(items.flatMap(({ element, scope }) => [element, scope]));
  const depths = depthsOf(items);
  const contents = items.map((item) => {
    const others = new Set(inner);
    others.delete(item.element);
    others.delete(item.scope);
    return contentOf(item, others, ownElements(item.element, others));
  });
  const told = items.map(({ author, time }, at) => `${author?.name ?? ''} ${time?.text ?? ''} ${textOf(contents[at] as Element)}`);
  if (countWords(told.join(' ')) < wordsOfAll * share) return [];
  return items.map(({ author, time }, at) => ({
    ...(author ? { author: author.name } : {}),
    ...(time ? { time: time.text } : {}),
    ...(time?.datetime ? { datetime: time.datetime } : {}),
    depth: depths[at] ?? 0,
    content: () => clean(page, [contents[at]?.cloneNode(true) as Element]),
  }));
}

/** The page's own count: of the labels in and over the thread the first that has a number. */
function countSaid(roots: readonly Element[], details: readonly string[]): number | undefined {
  const labels = details.values();
  for (const label of labels) {
    const count = countIn(label);
    if (count !== undefined) return count;
  }
  for (const root of roots) {
    for (const element of [root, ...root.querySelectorAll('h1, h2, h3, h4, h5, h6, header, a, span, p, div, button')]) {
      const text = textOf(element);
      const count = text.length <= shortest ? countIn(text) : undefined;
      if (count !== undefined) return count;
    }
  }
  return undefined;
}

function withoutControls(root: Element): Element {
  const copy = root.cloneNode(true) as Element;
  for (const element of [...copy.querySelectorAll('*')]) if (element.parentNode && isControl(element)) element.remove();
  return isControl(copy) ? (copy.ownerDocument as Document).createElement('div') : copy;
}

/** The way everything goes that a reader sees. */
function clean(page: Page, parts: readonly Element[]): DocumentFragment {
  const box = page.document.createElement('div');
  box.append(...parts.flatMap((part) => [...part.childNodes]).map((node) => page.document.importNode(node, true)));
  tidy(box, page);
  return sanitise(box);
}
