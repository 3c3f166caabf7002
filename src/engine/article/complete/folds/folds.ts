import type { Page } from '../../../page';
import { survey } from '../../../survey/survey';
import { linkedNames, partsByBox } from './accordions';
import { isAmongKept } from '../beside';
import type { Chars } from '../../kept';

/** One alone may be anything that is tucked away. */
const fewest = 2;
/** In characters: more are a page of their own. */
const longest = 6000;
/** With more of it in links it leads away. */
const mostLinks = 0.3;
/** Where what is tucked away is the site's. */
const elsewhere = 'nav, footer, header, aside, form, dialog';
const headings = 'h2, h3, h4';

/**
 * Parts that open one by one, all of them closed, under a heading among kept text (questions, opening hours, what to bring): a block
 * model sees short answers that nobody reads at once. Half of them have to say something in sentences.
 */
export function foldsOf(page: Page, chars: Chars): Element[] {
  const { prose } = survey(page);
  return [...partsByBox(page)].flatMap(([box, parts]) => {
    const wholes = parts.map(({ whole }) => whole);
    const all = wholes.reduce((sum, whole) => sum + page.stats(whole).chars, 0);
    const links = wholes.reduce((sum, whole) => sum + page.stats(whole).linkChars, -linkedNames(page, parts));
    if (wholes.length < fewest || all > longest || links > all * mostLinks || box.closest(elsewhere)) return [];
    if (wholes.some((whole) => page.stats(whole).inputs > 0)) return [];
    if (wholes.filter((whole) => prose.of(whole) > 0).length < wholes.length / 2) return [];
    const heading = headingOver(box, wholes[0] as Element);
    return heading && (isAmongKept(box, chars) || isOneMore(heading, chars)) ? [heading, ...wholes] : [];
  });
}

/** The heading right before the first part, or before the box of all. */
const headingOver = (box: Element, first: Element): Element | undefined =>
  [first.previousElementSibling, box.previousElementSibling].find((before): before is Element => before?.matches(headings) === true);

/** In the story's own box: does a heading of its rank head a section above it that is kept? */
function isOneMore(heading: Element, chars: Chars): boolean {
  const [first] = heading.closest('main, article')?.getElementsByTagName(heading.localName) ?? [];
  return first !== undefined && first !== heading && chars(first) > 0;
}
