import { isAlike } from '../../../dom/alike';
import { textOf } from '../../../dom/text';
import type { PageKind } from '../../../../rules/kinds';
import type { Page } from '../../../page';
import { currency } from '../../../words/currency';
import { hour, saysWhen } from '../../../survey/says-when';
import type { Chars } from '../../kept';

/** Fewer entries are no listing, and where less of what is kept stands in them they are beside something else. */
const fewest = 3;
const share = 0.6;
/** So many steps above its title stands the box of an entry. */
const mostUp = 6;
/** In characters: with who and where ("May 2 by Lou Hartig"); what stands by a price beyond that is what it was or may be. */
const longest = { day: 80, price: 40 };
/** Where it stands, and who wrote it; more links are offered. */
const mostLinks = 2;
const titles = 'h2, h3, h4';
const pressed = 'button, label, select, [role="button"]';

/**
 * When entries of a listing take place, with the hour, and what they cost: too short for a block model, and half of what a reader
 * compares. Only on a page that is a listing: most of what is kept stands in entries of one build, each with a title that leads to it.
 * Days on which something was written, and prices of a shop's shelves, are left to the model: seven annotators left them out (−0.36 F1 in sum).
 */
export function entryFacts(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (kind === 'collection') return [];
  const rows = new Map<Element, Set<Element>>();
  for (const title of page.root.querySelectorAll(titles)) {
    if (chars(title) === 0 || !leads(title)) continue;
    const entry = entryAround(title, page);
    const row = entry?.parentElement;
    if (entry && row) rows.set(row, (rows.get(row) ?? new Set()).add(entry));
  }
  for (const entries of rows.values()) {
    const kept = [...entries].reduce((sum, entry) => sum + chars(entry), 0);
    if (entries.size >= fewest && kept >= chars(page.root) * share) return [...entries].flatMap((entry) => factsIn(entry, page, chars));
  }
  return [];
}

const leads = (title: Element): boolean => title.querySelector('a[href]') !== null || title.closest('a[href]') !== null;

/** The nearest box around a title that stands beside another of its build. */
function entryAround(title: Element, page: Page): Element | null {
  let box = title.parentElement;
  for (let up = 0; box && box !== page.root && up < mostUp; box = box.parentElement, up++) {
    const [before, after] = [box.previousElementSibling, box.nextElementSibling];
    if ((before && isAlike(box, before)) || (after && isAlike(box, after))) return box;
  }
  return null;
}

/** Of the days that an entry names, the one that is told at length; "Thu 4" stands beside it as a sign. */
function factsIn(entry: Element, page: Page, chars: Chars): Element[] {
  const [day] = [...entry.querySelectorAll('time')].sort((one, other) => textOf(other).length - textOf(one).length);
  const lines = [...entry.querySelectorAll('*')].filter((box) => mayBeFact(box, page));
  const told = day ?? lines.find((box) => saysWhen(textOf(box)) && !currency.test(textOf(box)));
  const price = lines.find((box) => currency.test(textOf(box)));
  const lineOf = (fact: Element | undefined, most: number): Element[] =>
    fact && chars(fact) === 0 ? lineAround(fact, entry, most, page, chars) : [];
  return [...lineOf(told, longest.day).filter((line) => hour.test(textOf(line))), ...lineOf(price, longest.price)];
}

const mayBeFact = (box: Element, page: Page): boolean => {
  const { chars, links } = page.stats(box);
  return chars > 0 && chars <= longest.price && links === 0 && /\d/.test(textOf(box));
};

/** The largest box around a fact that is a line of its own, of so many characters. */
function lineAround(fact: Element, entry: Element, most: number, page: Page, chars: Chars): Element[] {
  if (fact.closest(pressed)) return [];
  let line: Element | null = null;
  for (let at: Element | null = fact; at && at !== entry && isLine(at); at = at.parentElement) line = at;
  return line ? [line] : [];

  function isLine(box: Element): boolean {
    const { chars: all, links, inputs } = page.stats(box);
    return (
      all <= most && links <= mostLinks && inputs === 0 && chars(box) === 0 && !page.hidden(box) && box.querySelector(pressed) === null
    );
  }
}
