import type { Page } from '../../../page';
import { leadsAway } from '../../leads-away';
import type { Chars } from '../../kept';
import { announcesNext, keptAnnounces } from '../beside';
import type { Flow } from '../flow';

const headings = /^h[2-6]$/;

/**
 * Lists and folded parts that belong to the text and so stay whole: some of a list was chosen and it stands beside
 * paragraphs, or the line before announces it, or it is a section among the text's sections, as "See also" is in an
 * encyclopaedia, or a heading right below the text announces what is found on other sites. A block model reads each item alone, and short linked ones say nothing of themselves.
 */
export function textLists(page: Page, chars: Chars, flow: Flow): Element[] {
  const belongs = (list: Element): boolean => {
    if (flow.runsBeside(list) && (chars(list) > 0 || list.localName === 'details')) return true;
    const box = boxOf(page, list);
    if (box !== list && chars(list) > 0 && flow.runsAmongBoxes(box)) return true;
    const before = box.previousElementSibling;
    if (!before) return false;
    if (!headings.test(before.localName)) return keptAnnounces(lineIn(before), chars);
    return flow.hasSection(before) || (isBelowText(before, chars) && announcesNext(before) && isOfSites(page, list));
  };
  return [...page.root.querySelectorAll('ul, ol, details')].filter(belongs);
}

/** So many boxes around a list that hold nothing else are the list's (Asciidoctor's `div.ulist`). */
const mostUp = 2;

function boxOf({ stats, root }: Page, list: Element): Element {
  let box = list;
  for (let up = 0; up < mostUp; up++) {
    const parent = box.parentElement;
    if (!parent || parent === root || stats(parent).chars !== stats(list).chars) break;
    box = parent;
  }
  return box;
}

/** A paragraph may have a box of its own, too. */
const lineIn = (box: Element): Element =>
  box.localName === 'div' && box.childElementCount === 1 && box.firstElementChild ? box.firstElementChild : box;

const isBelowText = ({ previousElementSibling: above }: Element, chars: Chars): boolean => above !== null && chars(above) > 0;

/** Is each item one link, and each to another site? Lists of the site's own pages are offered below texts. */
function isOfSites(page: Page, list: Element): boolean {
  const { links, chars, linkChars } = page.stats(list);
  const isOfLinks = links === list.childElementCount && linkChars >= chars / 2;
  return isOfLinks && [...list.querySelectorAll('a[href]')].every((link) => leadsAway(page, link));
}
