import { namesBesideFaces } from '../comments/faces';
import { partsOf } from '../comments/name-parts';
import { countInside } from '../dom/count-inside';
import { isWithin } from '../dom/stands-in';
import { textOf } from '../dom/text';

const marked =
  '[itemtype$="/DiscussionForumPosting" i], [itemtype$="/Comment" i], [itemtype$="/Answer" i], [itemtype$="/Question" i], [itemprop~="comment"], [component="post"], [data-post-id], shreddit-post, shreddit-comment';
const words = new Set('post message comment reply answer question'.split(' '));
/** Beside those, what says nothing of being a part of one: `js-post`, `crawler-post`, `post--first`. */
const neutral = new Set(
  'js crawler thread forum topic first last op item container box wrapper wrap row block article new even odd single s c ips bb bbp main'.split(
    ' ',
  ),
);
const numbered = /^(?:[a-z]+[-_])*(?:post|msg|message|comment|reply|answer|p|c)[-_]?\d+$/i;

function mayBe(element: Element): boolean {
  if (element.matches(marked) || numbered.test(element.id)) return true;
  return partsOf(element).some(
    (parts) => parts.some((part) => words.has(part)) && parts.every((part) => words.has(part) || neutral.has(part) || /^\d+$/.test(part)),
  );
}

/**
 * The largest box around each of these that holds no other of them, and the `article` around it, which HTML has for a post; none where
 * there is but one. The pictures of a post are no posts.
 */
function scopesOf(boxes: readonly Element[], root: Element): Element[] {
  const said = boxes.filter((box) => textOf(box) !== '');
  if (said.length < 2) return [];
  const inside = countInside(said, root);
  const scopes = said.map((box) => {
    let scope = box;
    for (let at = box.parentElement; at && inside.get(at) === 1; at = at.parentElement) scope = at;
    return scope;
  });
  const articles = new Set(said.map((box) => box.closest('article')).filter((article) => article !== null));
  return articles.size > 1 ? [...scopes, ...articles] : scopes;
}

/** Elements that may be a post each, in page order: by markup, id, class or face, never inside what a rule names, and around it. */
export function candidatesOf(root: Element, boxes: readonly Element[]): Element[] {
  // Where no class tells, the faces of those who wrote do.
  const faces = boxes.length > 0 ? [] : namesBesideFaces([...root.querySelectorAll('img')]);
  const known = new Set([...scopesOf(boxes, root), ...scopesOf(faces, root)]);
  const named = new Set<Node>(boxes);
  const isPart = ({ parentElement }: Element): boolean => parentElement !== null && isWithin(parentElement, named);
  const isPost = (element: Element): boolean => mayBe(element) && !named.has(element) && !isPart(element);
  return [...root.querySelectorAll('*')].filter((element) => known.has(element) || isPost(element));
}
