import type { PageKind } from '../../../../rules/kinds';
import { collapse } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import { monthOf } from '../../../metadata/dates/months';
import type { Page } from '../../../page';
import { hour } from '../../../survey/says-when';
import type { Chars } from '../../kept';
import joinWords from '../../../words/when-joins.json';
import { groupsBegun } from '../of-one-build';

/** Fewer parts of one build tell nothing of each other. */
const fewest = 3;
/** In characters, kept of a part: a title has so many. */
const leastKept = 8;
/** In characters. */
const longest = { when: 30, untold: 160, part: 4000 };
/** As a share of the parts. */
const leastTold = 0.6;

/**
 * When each part of a timeline or a programme is, where what is told of it was chosen: “March 2021”, “1914–1918”, “9:30”, too short for
 * a block model. On a listing these are days on which something was published.
 */
export function datedParts(page: Page, chars: Chars, kind: PageKind): Text[] {
  if (kind === 'listing' || kind === 'collection' || kind === 'forum') return [];
  return groupsBegun(page, chars, fewest).flatMap((parts) => {
    const told = parts.filter(isTold);
    const days = told.length >= Math.max(fewest, parts.length * leastTold) ? daysOf(told) : [];
    return days.length > 0 ? [...days, ...parts.filter(isShort).flatMap(textsIn)] : [];
  });

  /** The last of a row may be so short that nothing of it was chosen. */
  function isShort(part: Element): boolean {
    const { chars: all, links, inputs } = page.stats(part);
    return chars(part) === 0 && all <= longest.untold && links + inputs === 0 && dayOf(part) !== undefined;
  }

  function isTold(part: Element): boolean {
    return chars(part) >= leastKept && page.stats(part).chars <= longest.part;
  }

  /** What all of them say alike is when the page was made. */
  function daysOf(parts: readonly Element[]): Text[] {
    const days = parts.map(dayOf).filter((day) => day !== undefined);
    const said = new Set(days.map(({ data }) => collapse(data)));
    return days.length === parts.length && said.size > 1 ? days : [];
  }

  function dayOf(part: Element): Text | undefined {
    const [first] = textsIn(part);
    const box = first?.parentElement;
    return first && box && chars(box) === 0 && !box.closest('a, button, label') && !page.hidden(box) && isWhen(collapse(first.data))
      ? first
      : undefined;
  }
}

const year = /^(?:1\d|20)\d\d/;
/** What stands in a date beside a month: days, years, decades, centuries, dashes. */
const small = /^(?:\p{N}{1,4}(?:st|nd|rd|th|s|e|er|\.)?|[–—-])$/iu;
/** The words between two dates, and around one. */
const joins = new Set(Object.values(joinWords).flat());
const eastern = /^[^\s]{0,3}[\d元]{1,4}\s?[年년](?:\s?\d{1,2}\s?[月월])?(?:\s?\d{1,2}\s?[日일])?$/;

/** Does a text tell when, and nothing else? */
function isWhen(text: string): boolean {
  if (text.length > longest.when) return false;
  if (eastern.test(text)) return true;
  const words = text.split(/(?<=\d)(?=[–—-])|(?<=[–—-])(?=\d)|[\s,]+/).filter(Boolean);
  const isMonth = (word: string): boolean => monthOf(word) !== undefined;
  if (hour.test(text)) return words.every((word) => /\d|^[–—-]$|^[ap]\.?m\.?$|^uhr$/i.test(word));
  const isJoin = (word: string): boolean => joins.has(word.toLowerCase().replace(/\.$/, ''));
  return words.some((word) => year.test(word) || isMonth(word)) && words.every((word) => small.test(word) || isMonth(word) || isJoin(word));
}
