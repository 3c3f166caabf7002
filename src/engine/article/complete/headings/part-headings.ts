import { isOneText, type PageKind } from '../../../../rules/kinds';
import { collapsedLength, textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { densityOf } from '../../../words/dense';
import { type Chars, keptText } from '../../kept';
import { nameOf } from '../of-one-build';

/** Fewer headings of one sort name no parts; more are no names of parts. */
const size = { fewest: 3, most: 100 };
/** In characters: of a name, and of what is kept before the next. */
const longest = 120;
const leastUnder = 100;
/** The share of a sort that must have text of its own under it: of other stories' titles none has, but maybe the last. */
const most = 0.8;
/** So many boxes around a heading; in characters: a box of its own that says more, and nothing of it kept, is a card. */
const card = { mostUp: 6, mostBeside: 60 };
const ranks = 'h2, h3, h4';

interface Heading {
  element: Element;
  /** In characters: the kept text before it. */
  before: number;
  isKept: boolean;
  /** Is it a line over the heading of the same part, of a higher rank ("Education")? */
  isKicker: boolean;
}

/**
 * Headings of one sort, by class, each with kept text of its own before the next: the products of a comparison, the books of an interview.
 * That they lead to a shop, or that an overview names the same things, makes them no less the headings of their parts.
 */
export function partHeadings(page: Page, texts: ReadonlySet<Text>, kind: PageKind, doubles: ReadonlySet<Text>): Text[] {
  const kept = isOneText(kind) ? keptText(texts, page.root) : null;
  if (!kept) return [];
  // Without a class all headings of a rank are one sort: of these only what an overview says first is missing.
  const isSort = (element: Element): boolean =>
    nameOf(element) !== element.localName || textsIn(element).every((text) => doubles.has(text));
  const isMissing = ({ element, isKept, isKicker }: Heading): boolean =>
    !isKept && !isKicker && isSort(element) && mayName(page, element) && !isInCard(page, element, kept.chars);
  const { sorts, all } = sortsOf(page, texts);
  return sorts.flatMap((sort) => {
    if (sort.length < size.fewest || sort.length > size.most || sort.every(({ isKept }) => isKept)) return [];
    const under = sort.map(({ before }, at) => (sort[at + 1]?.before ?? all) - before);
    const least = leastUnder / densityOf(sort.map(({ element }) => textOf(element)).join(''));
    const own = under.filter((chars) => chars >= least);
    if (own.length < sort.length * most) return [];
    return sort.flatMap((heading, at) => ((under[at] as number) >= least && isMissing(heading) ? textsIn(heading.element) : []));
  });
}

function mayName({ stats, hidden }: Page, heading: Element): boolean {
  const { chars } = stats(heading);
  const item = heading.closest('li');
  return (
    chars <= longest && !hidden(heading) && !heading.closest('nav, footer, dialog') && (!item || stats(item).chars >= chars + leastUnder)
  );
}

/** Does it stand in a box that says more, of which nothing is kept: a card of another story, a share's figures? */
function isInCard({ stats, root }: Page, heading: Element, chars: Chars): boolean {
  let box = heading;
  for (let up = 0; up < card.mostUp; up++) {
    const around = box.parentElement;
    if (!around || around === root || chars(around) > 0) break;
    box = around;
  }
  return stats(box).chars - stats(heading).chars > card.mostBeside;
}

/** The headings behind the first kept text, by sort, and how much is kept in all. */
function sortsOf({ root }: Page, texts: ReadonlySet<Text>): { sorts: Heading[][]; all: number } {
  const sorts = new Map<string, Heading[]>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let open: Heading | undefined;
  let all = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      if (!texts.has(node as Text)) continue;
      if (open?.element.contains(node)) open.isKept = true;
      else all += collapsedLength((node as Text).data);
    } else if (all > 0 && (node as Element).matches(ranks)) {
      const element = node as Element;
      if (open?.before === all && element.localName < open.element.localName) open.isKicker = true;
      open = { element, before: all, isKept: false, isKicker: false };
      const known = sorts.get(nameOf(element));
      if (known) known.push(open);
      else sorts.set(nameOf(element), [open]);
    }
  }
  return { sorts: [...sorts.values()], all };
}
