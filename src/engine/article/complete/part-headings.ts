import { isOneText, type PageKind } from '../../../rules/kinds';
import { collapsedLength } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { nameOf } from './of-one-build';

/** Fewer headings of one sort name no parts; more are no names of parts. */
const size = { fewest: 3, most: 100 };
/** In characters: of a name, and of what is kept before the next. */
const longest = 120;
const leastUnder = 100;
/** The share of a sort that must have text of its own under it: of other stories' titles none has, but maybe the last. */
const most = 0.8;
const ranks = 'h2, h3, h4';

interface Heading {
  element: Element;
  /** In characters: the kept text before it. */
  before: number;
  isKept: boolean;
}

/**
 * Headings of one sort, by class, each with kept text of its own before the next: the products of a comparison, the books of an interview.
 * That they lead to a shop, or that an overview names the same things, makes them no less the headings of their parts.
 */
export function partHeadings(page: Page, kept: ReadonlySet<Text>, kind: PageKind, doubles: ReadonlySet<Text>): Text[] {
  if (!isOneText(kind)) return [];
  // Without a class all headings of a rank are one sort: of these only what an overview says first is missing.
  const isMissing = ({ element, isKept }: Heading): boolean =>
    !isKept && (nameOf(element) !== element.localName || textsIn(element).every((text) => doubles.has(text)));
  const { sorts, all } = sortsOf(page, kept);
  return sorts.flatMap((sort) => {
    if (sort.length < size.fewest || sort.length > size.most || sort.every(({ isKept }) => isKept)) return [];
    const under = sort.map(({ before }, at) => (sort[at + 1]?.before ?? all) - before);
    const own = under.filter((chars) => chars >= leastUnder);
    if (own.length < sort.length * most) return [];
    return sort.flatMap((heading, at) =>
      isMissing(heading) && (under[at] as number) >= leastUnder && mayName(page, heading.element) ? textsIn(heading.element) : [],
    );
  });
}

function mayName({ stats, hidden }: Page, heading: Element): boolean {
  const { chars } = stats(heading);
  const item = heading.closest('li');
  return (
    chars <= longest && !hidden(heading) && !heading.closest('nav, footer, dialog') && (!item || stats(item).chars >= chars + leastUnder)
  );
}

/** The headings between the first and the last kept text, by sort, each with how much is kept before it. */
function sortsOf({ root }: Page, kept: ReadonlySet<Text>): { sorts: Heading[][]; all: number } {
  const sorts = new Map<string, Heading[]>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let open: Heading | undefined;
  let all = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      if (!kept.has(node as Text)) continue;
      if (open?.element.contains(node)) open.isKept = true;
      else all += collapsedLength((node as Text).data);
    } else if ((node as Element).matches(ranks) && all > 0) {
      const element = node as Element;
      const sort = nameOf(element);
      open = { element, before: all, isKept: false };
      const known = sorts.get(sort);
      if (known) known.push(open);
      else sorts.set(sort, [open]);
    }
  }
  return { sorts: [...sorts.values()], all };
}
