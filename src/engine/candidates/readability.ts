import { Readability } from '@mozilla/readability';
import { leadsNowhere } from '../dom/leads-nowhere';
import { inertDocument } from '../dom/live';
import type { Page } from '../page';

/** Above this many elements Readability, which walks its tree many times over, would take seconds. */
const mostElements = 30_000;
const serial = 'data-galley-serial';

/**
 * What Readability would keep of the page, as a vote: the elements of the copy whose own text it kept.
 * It works on a clone, since it cuts up what it is given; elements are found again by a serial number, because it
 * serialises and parses its clone when it retries. Null where it finds nothing, fails or would take too long.
 */
export function readabilityVote(page: Page): Set<Element> | null {
  const elements = [...page.root.querySelectorAll('*')];
  if (elements.length > mostElements) return null;
  const clone = cloneForReadability(page, elements);
  try {
    const found = new Readability<Element>(clone, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as Element,
    }).parse();
    return found?.content ? keptElements(found.content, elements) : null;
  } catch {
    // Readability throws on some pages (mozilla/readability issues 580, 977); the engine works without its vote.
    return null;
  }
}

function cloneForReadability(page: Page, elements: readonly Element[]): Document {
  const clone = inertDocument(page.document);
  const body = clone.importNode(page.root, true);
  const walker = clone.createTreeWalker(body, NodeFilter.SHOW_ELEMENT);
  const menus: Element[] = [];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as Element;
    const copy = walker.nextNode() as Element;
    if (isMenu(page, element)) {
      menus.push(copy);
      while (index + 1 < elements.length && element.contains(elements[index + 1] as Element)) index++;
      walker.currentNode = lastInside(copy);
      continue;
    }
    copy.setAttribute(serial, String(index));
    // Saved pages hide their text until a script runs; Readability would believe them.
    copy.removeAttribute('style');
  }
  for (const menu of menus) menu.remove();
  clone.body.append(...body.childNodes);
  return clone;
}

/** The last element inside this one in page order; itself where there is none. */
function lastInside(element: Element): Element {
  let last = element;
  while (last.lastElementChild) last = last.lastElementChild;
  return last;
}

/**
 * Boxes of links are left out before Readability walks the rest many times over: on 141 pages of the corpus it took
 * half the time, and 93 % of its answers stayed the same to nine tenths of their text.
 */
function isMenu(page: Page, element: Element): boolean {
  if (element.localName === 'footer' || (element.localName === 'nav' && !leadsNowhere(page, element))) return true;
  const { links, linkChars, chars } = page.stats(element);
  return links >= 4 && linkChars > 0.75 * chars;
}

/** Text that Readability wrapped into a new paragraph belongs to the nearest element that has a number. */
function keptElements(content: Element, elements: readonly Element[]): Set<Element> {
  const kept = new Set<Element>();
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!(text as Text).data.trim()) continue;
    const holder = text.parentElement?.closest(`[${serial}]`);
    const element = holder && elements[Number(holder.getAttribute(serial))];
    if (element) kept.add(element);
  }
  return kept;
}
