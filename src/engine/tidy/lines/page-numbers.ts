import type { Step } from '../step';

const named = 'span[class*="page" i], a[id^="page" i], a[name^="page" i], span[id^="page" i], span[class*="folio" i]';
/** Called after pages, something may be anything; a number alone is a page's where the name says so. */
const sure = /(?:^|[\s_-])page-?(?:num(?:ber)?s?|no|break)(?:$|[\s_-])/i;
const place = /^page[_-]?(?:\d|[ivxlc]+$)/i;
const bare = /^\w+$/;

/** "[Pg 12]", "{12}", "p. xii", "S. 12", or the number alone. */
const number = /^[[({]?\s*(?:pg\.?|pp?\.|page|seite|s\.)?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[\])}]?$/i;
/** Entries of contents and of an index have them as what they say. */
const said = 'td, th, dt, dd, nav, h1, h2, h3, h4, h5, h6';

/** The numbers of a book's printed pages, where each begins: in the margin there, in the middle of a sentence here. Links still find the place. */
export const pageNumbers: Step = (root) => {
  for (const mark of root.querySelectorAll(named)) {
    const text = mark.textContent?.trim() ?? '';
    if (text.length > 12 || !number.test(text) || mark.closest(said) || mark.closest('a[href]')) continue;
    if (bare.test(text) && !isPage(mark)) continue;
    const walker = root.ownerDocument.createTreeWalker(mark, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) (node as Text).data = '';
  }
};

const isPage = (mark: Element): boolean =>
  sure.test(mark.getAttribute('class') ?? '') || place.test(mark.id) || place.test(mark.getAttribute('name') ?? '');
