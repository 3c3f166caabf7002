import { namesPicture } from '../dom/picture-file';
import { partsOf } from '../comments/name-parts';
import { isWithin } from '../dom/stands-in';
import type { Post } from './post';

/** What boards call the boxes with what a member is and has, and of who liked a post. */
const profile = new Set(
  'user userinfo userprofile author poster member profile postprofile avatar rank ranks flag badge badges sticker stickers award awards trophies reaction reactions likes signature'.split(
    ' ',
  ),
);
/** What somebody added to a post. */
const added = new Set('attach attached attachment attachments attachbox file files gallery media lightbox photo content'.split(' '));

/** The pictures of members beside the words of posts, where a rule names those: ranks, flags, badges, and signs of who liked it. */
export function profilePictures(posts: readonly Post[], boxes: readonly Element[]): Element[] {
  if (boxes.length === 0) return [];
  const words = new Set<Node>(boxes);
  return posts
    .filter(({ element }) => !isWithin(element, words))
    .flatMap(({ element }) =>
      [...element.querySelectorAll('img, svg')].filter((picture) => !isWithin(picture, words, element) && isProfile(picture, element)),
    );
}

function isProfile(picture: Element, post: Element): boolean {
  if (namesPicture(picture.closest('a')?.getAttribute('href') ?? '')) return false;
  for (let at: Element | null = picture; at && at !== post; at = at.parentElement) {
    const parts = partsOf(at).flat();
    if (parts.some((part) => added.has(part))) return false;
    if (parts.some((part) => profile.has(part))) return true;
  }
  return false;
}
