import { textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { neighbour } from '../beside';

/** In characters. */
const longest = 40;
/** The share of a list that is kept where it is text, and of it in links where it leads elsewhere. */
const most = { kept: 0.5, links: 0.2 };
const label = 'strong, b, em, span, p, div, h2, h3, h4, h5, h6, dt';

/** What a list is called right before it ("Recommended:", "Minimum:"): the lists of two of them would read as one. */
export function listLabels(page: Page, chars: Chars): Text[] {
  return [...page.root.querySelectorAll('ul, ol')].flatMap((list) => {
    const { chars: all, linkChars } = page.stats(list);
    const kept = chars(list);
    if (kept === 0 || kept < all * most.kept || linkChars > all * most.links) return [];
    const before = neighbour(page, list, 'previousElementSibling');
    return before && chars(before) === 0 && isLabel(page, before, list) ? textsIn(before) : [];
  });
}

function isLabel(page: Page, box: Element, list: Element): boolean {
  const { chars, links, inputs, images } = page.stats(box);
  if (!box.matches(label) || chars > longest || links + inputs + images > 0 || page.hidden(box) || box.querySelector('button'))
    return false;
  return /\p{L}\s*[:：]$/u.test(textOf(box)) && !box.closest('a, button') && !holdsTextBetween(box, list);
}

function holdsTextBetween(box: Element, list: Element): boolean {
  for (let at = box.nextSibling; at && at !== list; at = at.nextSibling) if (at.nodeType === 3 && (at as Text).data.trim()) return true;
  return false;
}
