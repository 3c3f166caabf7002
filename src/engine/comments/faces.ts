import { collapse, textOf } from '../dom/text';
import { textsIn } from '../dom/texts-in';
import { partsOf } from './name-parts';

/** In boxes around a picture, and around the line that follows it. */
const mostUp = 3;
const longest = 60;

/** Is a picture somebody's, by what it or a box right around it is called? */
function isAvatar(picture: Element): boolean {
  for (let at: Element | null = picture, up = 0; at && up < mostUp; at = at.parentElement, up++)
    if (partsOf(at).some((parts) => parts.includes('avatar'))) return true;
  return false;
}

/** The line right after a picture that says what the picture says in words: "Anna B" beside the face of ANNA B. */
export function nameBeside(picture: Element): Element | undefined {
  const alt = collapse(picture.getAttribute('alt') ?? '').trim();
  if (alt.length === 0 || alt.length > longest || !/\p{L}/u.test(alt) || !isAvatar(picture)) return undefined;
  let after: Element | null = null;
  for (let at: Element | null = picture, up = 0; at && !after && up < mostUp; at = at.parentElement, up++) after = at.nextElementSibling;
  while (after?.firstElementChild && !isNamed(after, alt)) after = after.firstElementChild;
  return after && isNamed(after, alt) ? after : undefined;
}

const isNamed = (line: Element, name: string): boolean => textOf(line).toLowerCase() === name.toLowerCase();

/** The names beside the faces among some elements, in order. */
export const namesBesideFaces = (all: readonly Element[]): Element[] =>
  all.filter(({ localName }) => localName === 'img').flatMap((picture) => nameBeside(picture) ?? []);

/** What a forum draws where somebody has no picture: a letter, and a dot that says whether they are there. */
const drawn = new Set(['avatar', 'status', 'online', 'offline', 'hidden']);
const isDrawn = (part: Element): boolean => partsOf(part).some((parts) => parts.some((one) => drawn.has(one)));

/** Does a link say nothing but what its parts say in place of a picture? */
export const showsFace = (link: Element): boolean =>
  textsIn(link).every((text) => {
    for (let at = text.parentElement; at && at !== link; at = at.parentElement) if (isDrawn(at)) return true;
    return false;
  });
