import { isInline } from '../../dom/inline';
import { collapse } from '../../dom/text';
import type { Page } from '../../page';

/** A run of text beside the article's heading. */
export interface Part {
  text: string;
  /** The element right around it. */
  element: Element;
  /** Steps from the heading; negative before it. */
  distance: number;
}

const prose = 220;
/** A byline may stand under a picture, a summary and a row of buttons; but not far into the text. */
const after = 60;
const before = 24;
const paragraphs = 2;

/** The block an element's text belongs to. */
export function blockOf(element: Element): Element {
  let at = element;
  while (isInline(at) && at.parentElement) at = at.parentElement;
  return at;
}

const outside = (element: Element): boolean =>
  element.closest('nav, footer, select, button, form, [role=navigation], figcaption, code, pre') !== null;

function collect(page: Page, start: Node, forward: boolean, heading: Element | null): Part[] {
  const walker = page.document.createTreeWalker(page.root, 4 /* text */);
  walker.currentNode = start;
  const parts: Part[] = [];
  let long = 0;
  const limit = forward ? after : before;
  for (let seen = 0; parts.length < limit && seen < 300; seen += 1) {
    const node = forward ? walker.nextNode() : walker.previousNode();
    if (!node) break;
    const element = node.parentNode as Element;
    if (heading?.contains(element)) continue;
    const raw = node.nodeValue ?? '';
    const text = raw.length < 2000 ? collapse(raw) : raw;
    if (text === '') continue;
    if (text.length > prose) {
      long += 1;
      if (!forward || long >= paragraphs) break;
      continue;
    }
    if (outside(element)) continue;
    parts.push({ text, element, distance: forward ? parts.length + 1 : -parts.length - 1 });
  }
  return parts;
}

/** Text beside the heading (or from the article's beginning where there is none): what follows it, then what stands above. */
export function partsBeside(page: Page, heading: Element | null): { after: Part[]; before: Part[] } {
  if (heading) return { after: collect(page, heading, true, heading), before: collect(page, heading, false, heading) };
  const start = page.root.querySelector('article, main, [role=main], [itemprop=articleBody]');
  return { after: start ? collect(page, start, true, null) : [], before: [] };
}
