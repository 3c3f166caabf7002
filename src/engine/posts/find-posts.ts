import { ownElements } from '../comments/items';
import { type Place, placesFromBelow } from '../comments/place';
import { isWithin } from '../dom/stands-in';
import { candidatesOf } from './candidates';
import { threadDepths } from './depths';
import type { Post } from './post';
import { rowOf } from './row';
import { type Said, saidIn } from './said';

export interface Thread {
  root: Element;
  /** The text nodes that were chosen as the article. */
  texts: ReadonlySet<Text>;
  /** The posts' own boxes, where a rule names them. */
  boxes: readonly Element[];
  /** What detectors and rules take. */
  taken: ReadonlySet<Element>;
  /** What of that are comments on posts, which say who wrote themselves. */
  comments?: readonly Element[];
}

export interface Found {
  posts: Post[];
  /** Lines of the page that say no more than who wrote and when. */
  rows: ChildNode[];
}

const comment = '[itemtype$="/Comment" i]';

/** The posts of a thread that have an author and words in the article; where posts stand in posts, each has only its own. */
export function findPosts({ root, texts, boxes, taken, comments = [] }: Thread): Found {
  const byElement = new Map<Element, Text[]>();
  for (const text of texts)
    for (let at = text.parentElement; at && at !== root; at = at.parentElement) {
      const known = byElement.get(at);
      if (known) known.push(text);
      else byElement.set(at, [text]);
    }
  const words = new Set<Node>(boxes);
  const inner = new Set<Element>(comments);
  const used = new Set<Text>();
  const found: (Omit<Post, 'depth'> & Place)[] = [];
  const lines: ChildNode[] = [];
  const scopes = placesFromBelow();
  for (const element of candidatesOf(root, boxes).reverse()) {
    const kept = (byElement.get(element) ?? []).filter((text) => !used.has(text));
    if (isWithin(element, taken)) continue;
    if (kept.length === 0) {
      // A comment on a post, which is left out, says who wrote itself.
      if (element.matches(comment)) inner.add(element);
      scopes.widen(element);
      continue;
    }
    const said = saidOf(element, inner, words, kept[0] as Text);
    if (!said) continue;
    const { nodes, ...who } = said;
    const rows = nodes.map((node) => rowOf(node, element, nodes, kept));
    const own = kept.filter((text) => !rows.some((row) => row?.contains(text)));
    if (rows.includes(undefined) || own.length === 0) continue;
    for (const text of kept) used.add(text);
    inner.add(element);
    lines.push(...rows.filter((row) => row !== undefined));
    const post = { texts: own, ...who, element, scope: element };
    found.push(post);
    scopes.add(post);
  }
  const depths = threadDepths(found.reverse());
  return { posts: found.map((post, at) => ({ ...post, depth: depths[at] ?? 0 })), rows: lines };
}

/** Who wrote a post and when: said outside its words, where a rule knows those, or else before the first of them. */
function saidOf(element: Element, inner: ReadonlySet<Element>, boxes: ReadonlySet<Node>, first: Text): Said | undefined {
  const own = ownElements(element, inner);
  const around = own.filter((one) => !isWithin(one, boxes, element));
  const outside = saidIn(element, around);
  if (outside || around.length === own.length) return outside;
  const within = saidIn(element, own);
  return within?.nodes.some((node) => first.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) ? undefined : within;
}
