import { collapse } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';

/** In characters. */
const longest = 80;
/** Boxes around a listing that hold nothing but it and its name. */
const mostUp = 3;
/** A file with where it stands: “app/models/__init__.py”, and a mark to link to it by. */
const file = /^[\w@.~/\\ -]*[\w-]+\.[a-z]\w{0,9}(?:\s*[¶#])?$|^(?:Dockerfile|Makefile|\.env|\.gitignore)$/i;
/** What is asked of a server: “POST /v1/refunds/:id”. */
const request = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+(?:https?:\/)?\/[^\s]*$/;
/** To copy the listing by; not a part of its name. */
const pressed = 'button, [role="button"]';

/** The names of the files that kept listings are of, and the requests they show, right above them. */
export function listingNames(page: Page, chars: Chars): Element[] {
  return [...page.root.querySelectorAll('pre')].flatMap((listing) => {
    if (chars(listing) === 0) return [];
    const name = above(listing);
    if (!name || chars(name) > 0 || page.stats(name).chars > longest || name.querySelector('input, select, textarea')) return [];
    const said = textsIn(name).flatMap(({ data, parentElement }) => (parentElement?.closest(pressed) ? [] : [data]));
    return file.test(collapse(said.join(''))) || request.test(collapse(said.join(' '))) ? [name] : [];
  });
}

function above(listing: Element): Element | null {
  let at: Element | null = listing;
  for (let up = 0; at && up < mostUp; up++, at = at.parentElement) {
    let before = at.previousElementSibling;
    while (before?.matches(pressed)) before = before.previousElementSibling;
    if (before) return before;
  }
  return null;
}
