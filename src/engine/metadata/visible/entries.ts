import { spacedText, textOf } from '../../dom/text';
import type { Page } from '../../page';
import { fold } from '../../words/fold';
import { findDate } from '../dates/find-date';
import { blockOf } from '../../dom/block-of';
import { profile } from './authors/profile';

const entryAtMost = 2000;
/** So many of one build are a list. */
const enough = 3;
const looked = 12;
/** What an entry says of itself lies no deeper in it; so that pages nested without end take no longer than others. */
const highest = 16;
/** A day that stands over the entry it is of. */
const shortLine = 40;
const headings = 'h2, h3, h4, h5, h6';
const linkedHeading = 'a h2, a h3, a h4, h2 a, h3 a, h4 a';

/** Tells of elements whether they stand in one of several entries that have titles and dates of their own, as in a blog's index. */
export function entries(page: Page, heading: Element | null): (element: Element) => boolean {
  const title = heading ? fold(textOf(heading)) : '';
  const known = new Map<Element, boolean>();
  const isEntry = (box: Element): boolean => {
    const found = known.get(box) ?? (page.stats(box).chars <= entryAtMost && hasTitle(page, box, title) && hasDate(box));
    known.set(box, found);
    return found;
  };
  const isDatedLine = (line: Element): boolean => {
    const next = line.nextElementSibling;
    const { chars } = page.stats(line);
    if (chars > shortLine || !next || page.stats(next).chars > entryAtMost || findDate(spacedText(line)) === undefined) return false;
    return hasTitle(page, next, title);
  };
  return (element) => {
    const line = blockOf(element);
    if (isDatedLine(line) && like(line).filter(isDatedLine).length >= enough) return true;
    let at = element;
    for (let up = 0; up < highest && at !== page.root && at.parentElement; up += 1, at = at.parentElement) {
      if (page.stats(at).chars > entryAtMost || (heading && at.contains(heading))) return false;
      if ((isEntry(at) || isNamed(page, at)) && like(at).filter(isEntry).length >= enough) return true;
    }
    return false;
  };
}

/** A day and a linked heading, however short: its neighbours show that it is an entry. */
const isNamed = (page: Page, box: Element): boolean =>
  page.stats(box).chars <= entryAtMost && box.querySelector(linkedHeading) !== null && hasDate(box);

/** Its neighbours of the same kind, itself among them; not all of a long list. */
function like(entry: Element): Element[] {
  const found = [entry];
  for (const step of ['nextElementSibling', 'previousElementSibling'] as const)
    for (let at = entry[step], seen = 0; at && seen < looked; at = at[step], seen += 1)
      if (at.localName === entry.localName) found.push(at);
  return found;
}

const hasDate = (entry: Element): boolean => entry.querySelector('time') !== null || findDate(spacedText(entry)) !== undefined;

/** A headline, or little else than a link, or a link to begin with; not a part of what the page itself is called, and nobody's name. */
function hasTitle(page: Page, entry: Element, title: string): boolean {
  const { links, linkChars, chars } = page.stats(entry);
  const linked = links > 0 ? (entry.querySelector(linkedHeading) ?? mostly(entry, linkChars * 2 >= chars)) : null;
  const name = linked ? fold(textOf(linked)) : '';
  if (name.length >= (isRow(entry) ? 1 : 8) && isOther(name, title) && !leadsToSomebody(linked)) return true;
  const first = entry.querySelector(headings) ?? firstLink(entry);
  const text = first ? fold(textOf(first)) : '';
  return isPhrase(text) && isOther(text, title) && !leadsToSomebody(first);
}

/** A row of a table that begins with a link: files and versions have short names. */
const isRow = (entry: Element): boolean => entry.localName === 'tr' && entry.firstElementChild?.querySelector('a[href]') != null;

const mostly = (entry: Element, isMostlyLinks: boolean): Element | null => (isMostlyLinks ? entry.querySelector('a') : null);
const isOther = (name: string, title: string): boolean => !(title && (name.includes(title) || title.includes(name)));
/** Names of people seldom have three words, and titles seldom fewer. */
const isPhrase = (text: string): boolean => text.split(' ').length >= 3 || (text.length >= 8 && /[\u3040-\u30ff\u4e00-\u9fff]/.test(text));

/** The link that an entry's text begins with. */
function firstLink(entry: Element): Element | null {
  const walker = entry.ownerDocument.createTreeWalker(entry, 4 /* text */);
  let node = walker.nextNode();
  while (node && (node.nodeValue ?? '').trim() === '') node = walker.nextNode();
  return node?.parentElement?.closest('a[href]') ?? null;
}

const leadsToSomebody = (element: Element | null): boolean => {
  const link = element?.closest('a') ?? element?.querySelector('a');
  return profile.test(link?.getAttribute('href') ?? '');
};
