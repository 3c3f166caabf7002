import type { Survey } from './survey';

const rank = (element: Element): number => {
  const heading = /^h[1-6]$/.test(element.localName) ? element : element.querySelector('h1,h2,h3,h4,h5,h6');
  return heading ? Number(heading.localName[1]) : 7;
};

const holdsAnything = (survey: Survey, element: Element): boolean => {
  const { chars, images, inputs } = survey.page.stats(element);
  return chars > 0 || images > 0 || inputs > 0 || element.localName === 'iframe';
};

const before = (element: Element): Element | null => element.previousElementSibling;
const after = (element: Element): Element | null => element.nextElementSibling;

function any(survey: Survey, from: Element, step: (element: Element) => Element | null): boolean {
  for (let at = step(from); at; at = step(at)) if (holdsAnything(survey, at)) return true;
  return false;
}

/** In characters: "View all stories". */
const longestLink = 40;
/** Around such a link: "[hide]". */
const brackets = 2;

/** In characters: in what order entries are shown ("Newest", "Most popular"). */
const longestTools = 60;

/** Has a heading's row a link beside it ("View all") and nothing else, or is it a <header> with ways to sort, and does it open a box with what it heads below it? */
function isRowWithLink(survey: Survey, box: Element, row: Element): boolean {
  const { chars, linkChars, links, images } = survey.page.stats(row);
  const own = survey.page.stats(box);
  const beside = chars - own.chars;
  const opens = (): boolean => !any(survey, box, before) && !any(survey, row, before) && any(survey, row, after);
  if (row.localName === 'header' && beside <= longestTools && images === own.images && links - own.links > 1) return opens();
  if (links - own.links !== 1 || images > own.images || beside > longestLink || linkChars - own.linkChars < beside - brackets) return false;
  return opens();
}

interface Limits {
  /** Where the section ends though no heading follows. */
  stop?: (element: Element) => boolean;
  /** Headings of its rank that belong to it. */
  goOn?: (heading: Element) => boolean;
}

const never = (): boolean => false;

/**
 * The elements that a heading heads, itself among them: its box where the box holds nothing before it (a row of the heading
 * and a link to all of its kind is none); else it and what
 * follows up to the next heading of its rank, a footer, or to where `stop` says so.
 */
export function section(survey: Survey, heading: Element, { stop = never, goOn = never }: Limits = {}): Element[] {
  let box = heading;
  while (!any(survey, box, after)) {
    const parent = box.parentElement;
    if (!parent || parent === survey.page.root || any(survey, box, before)) return [];
    box = parent;
  }
  const row = box.parentElement;
  if (row && row !== survey.page.root && isRowWithLink(survey, box, row)) box = row;
  const run = [box];
  const level = rank(heading);
  for (let at = after(box); at; at = after(at)) {
    if (!holdsAnything(survey, at)) continue;
    if (isHeading(at) && rank(at) <= level && !goOn(at)) break;
    if (at.localName === 'footer' || stop(at)) break;
    run.push(at);
  }
  const parent = box.parentElement;
  const last = run[run.length - 1] as Element;
  const whole = parent && parent !== survey.page.root && !any(survey, box, before) && !any(survey, last, after);
  return whole ? [parent] : run;
}

const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.localName);
