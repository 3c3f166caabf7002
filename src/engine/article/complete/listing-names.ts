import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import type { Chars } from '../kept';

/** In characters. */
const longest = 80;
/** Boxes around a listing that hold nothing but it and its name. */
const mostUp = 3;
/** A file with where it stands: “app/models/__init__.py”, and a mark to link to it by. */
const file = /^[\w@.~/\\ -]*[\w-]+\.[a-z]\w{0,9}(?:\s*[¶#])?$|^(?:Dockerfile|Makefile|\.env|\.gitignore)$/i;

/** The names of the files that kept listings are of, right above them. */
export function listingNames(page: Page, chars: Chars): Element[] {
  return [...page.root.querySelectorAll('pre')].flatMap((listing) => {
    if (chars(listing) === 0) return [];
    const name = above(listing);
    const isName =
      name && chars(name) === 0 && page.stats(name).chars <= longest && page.stats(name).inputs === 0 && file.test(textOf(name));
    return isName ? [name] : [];
  });
}

function above(listing: Element): Element | null {
  let at: Element | null = listing;
  for (let up = 0; at && up < mostUp; up++, at = at.parentElement) if (at.previousElementSibling) return at.previousElementSibling;
  return null;
}
