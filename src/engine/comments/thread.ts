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
import { candidatesIn, itemsOf, ownElements } from './items';

/** A field with a heading and a word of warning over it is no thread. */
const fewestWords = 20;
/** So many words left out are a thread for certain, if the page counts its comments: it is taken apart when it is opened. */
const surely = 400;
/** Counting the comments of a longer one would hold up the first frame. */
const countable = 2000;
/** Of a thread's words, those that must be in the comments found, or it is shown in one piece. */
const share = 0.5;
const shortest = 90;

/** The comments among what was left out; null when there are none to read. Nothing is sanitised before it is asked for. */
export function threadOf(page: Page, ledger: Ledger): CommentThread | null {
  const left = ledger.removed.filter(({ kind }) => kind === 'comments');
  const roots = left.flatMap(({ id }) => ledger.nodes(id)).filter((node): node is Element => node.nodeType === 1);
  if (roots.length === 0) return null;
  const said = countSaid(
    roots,
    left.map(({ reason }) => reason.detail ?? ''),
  );
  const words = left.reduce((sum, removed) => sum + removed.words, 0);
  let found: Comment[] | undefined;
  const comments = () => (found ??= commentsOf(page, roots));
  const whole = () => clean(page, roots.map(withoutControls));
  if (words > (said ? surely : countable)) return { count: said || undefined, comments, whole };
  const loose = roots.reduce((sum, root) => sum + countWords(textOf(withoutControls(root))), 0);
  if (comments().length === 0 && (loose < fewestWords || said === 0)) return null;
  return { count: comments().length > 0 ? Math.max(said ?? 0, comments().length) : said, comments, whole };
}

/** The thread's comments; none when what was found is not most of it. */
function commentsOf(page: Page, roots: readonly Element[]): Comment[] {
  const items = itemsOf(candidatesIn(roots));
  if (items.length === 0) return [];
  const inner = new Set(items.flatMap(({ element, scope }) => [element, scope]));
  const depths = depthsOf(items);
  const contents = items.map((item) => contentOf(item, inner, ownElements(item.element, inner)));
  const told = items.map(({ author, time }, at) => `${author?.name ?? ''} ${time?.text ?? ''} ${textOf(contents[at] as Element)}`);
  const all = roots.map((root) => textOf(withoutControls(root)));
  if (countWords(told.join(' ')) < countWords(all.join(' ')) * share) return [];
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
  for (const part of parts) for (const node of part.childNodes) box.appendChild(page.document.importNode(node, true));
  tidy(box, page);
  return sanitise(box);
}
