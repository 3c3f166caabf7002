import { ownElements } from '../comments/items';
import { isWithin } from '../dom/stands-in';
import { candidatesOf } from './candidates';
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
}

export interface Found {
  posts: Post[];
  /** Lines of the page that say no more than who wrote and when. */
  rows: ChildNode[];
}

/** The posts of a thread that have an author and words in the article; where posts stand in posts, each has only its own. */
export function findPosts({ root, texts, boxes, taken }: Thread): Found {
  const byElement = new Map<Element, Text[]>();
  for (const text of texts)
    for (let at = text.parentElement; at && at !== root; at = at.parentElement) {
      const known = byElement.get(at);
      if (known) known.push(text);
      else byElement.set(at, [text]);
    }
  const words = new Set<Node>(boxes);
  const inner = new Set<Element>();
  const used = new Set<Text>();
  const found: Found = { posts: [], rows: [] };
  for (const element of candidatesOf(root, boxes).reverse()) {
    const kept = (byElement.get(element) ?? []).filter((text) => !used.has(text));
    if (kept.length === 0 || isWithin(element, taken)) continue;
    const said = saidOf(element, inner, words);
    if (!said) continue;
    const { nodes, ...who } = said;
    const rows = nodes.map((node) => rowOf(node, element, nodes, kept));
    const own = kept.filter((text) => !rows.some((row) => row?.contains(text)));
    if (rows.includes(undefined) || own.length === 0) continue;
    for (const text of kept) used.add(text);
    inner.add(element);
    found.rows.push(...rows.filter((row) => row !== undefined));
    found.posts.push({ texts: own, ...who });
  }
  return { posts: found.posts.reverse(), rows: found.rows };
}

/** Who wrote a post and when: said outside its words, where a rule knows those. */
function saidOf(element: Element, inner: ReadonlySet<Element>, boxes: ReadonlySet<Node>): Said | undefined {
  const own = ownElements(element, inner);
  const around = own.filter((one) => !isWithin(one, boxes, element));
  return saidIn(element, around) ?? (around.length < own.length ? saidIn(element, own) : undefined);
}
