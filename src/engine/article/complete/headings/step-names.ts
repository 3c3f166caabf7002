import { isOneText, type PageKind } from '../../../../rules/kinds';
import { spacedText, textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';
import { numbered } from '../../../words/numbered';
import { isAmongKept, neighbour } from '../beside';
import { nameOf } from '../of-one-build';
import type { Chars } from '../../kept';

/** In characters: of a name, of what counts before it ("STEP"), and of the box with what is said in it. */
const longest = { name: 60, count: 12, box: 2000 };
/** The share of a box that is kept beside its name. */
const share = 0.9;
/** With more of it in links a box is a card, and the line over it what sort of card. */
const mostLinks = 0.3;
/** Days and hours, and what says something of its own behind a label ("Source: the council"). */
const tells = /\d[:.]\d\d|\b(?:19|20)\d\d\b|[:：]\s*\S/;
/** What is shown there is no text, and a line over it may be of its player; a heading names its box itself. */
const shows = 'pre, figure, iframe, video, audio, picture, h2, h3, h4';
const elsewhere = 'a, button, nav, footer, form, figure, [role=button]';

/**
 * Names of the steps of a guide, in lines that are no headings: what follows a short word or number ("STEP", "1") at the head of boxes of one
 * build of which all else was chosen, between chosen text; or what begins with both ("Step 1 The screws"). Each is called something else.
 */
export function stepNames(page: Page, chars: Chars, kind: PageKind): Text[] {
  if (!isOneText(kind)) return [];
  const builds = new Map<string, Element[]>();
  for (const line of page.root.querySelectorAll('div, p')) {
    if (!countsItself(page, line, chars) && !(isLine(page, line, chars) && namesStep(page, line, chars))) continue;
    const build = `${nameOf(line.parentElement as Element)} ${nameOf(line)}`;
    builds.set(build, [...(builds.get(build) ?? []), line]);
  }
  // What is said over each of them is the label of their sort; over one alone it may be anything.
  const areNames = (lines: readonly Element[]): boolean => lines.length > 1 && new Set(lines.map(textOf)).size === lines.length;
  return [...builds.values()].filter(areNames).flat().flatMap(textsIn);
}

/** Does a line count its step itself, with no link but to the step, right above something of it that was chosen? */
function countsItself(page: Page, line: Element, chars: Chars): boolean {
  const { chars: all, inputs, images } = page.stats(line);
  if (all === 0 || all > longest.name || inputs + images > 0 || chars(line) > 0 || page.hidden(line)) return false;
  // Asked first: what stands before a line is long to count.
  if (!numbered(spacedText(line), 'step')) return false;
  const box = line.parentElement;
  const under = neighbour(page, line, 'nextElementSibling');
  if (!box || !under || chars(under) === 0 || countBefore(page, line) > 0) return false;
  const leadsElsewhere = line.querySelector('a[href]:not([href^="#"]), button, select') !== null;
  return !leadsElsewhere && !line.closest(elsewhere) && isAmongKept(box, chars);
}

function isLine(page: Page, line: Element, chars: Chars): boolean {
  const { chars: all, links, inputs, images } = page.stats(line);
  if (all === 0 || all > longest.name || links + inputs + images > 0 || chars(line) > 0 || page.hidden(line)) return false;
  const said = textOf(line);
  if (!/\p{L}/u.test(said) || tells.test(said) || conceptsOf(fold(said))) return false;
  // A figure and its unit are in pieces.
  const isWhole = textsIn(line).filter(({ data }) => data.trim() !== '').length === 1;
  return isWhole && !line.querySelector('button') && !line.closest(elsewhere);
}

function namesStep(page: Page, line: Element, chars: Chars): boolean {
  const box = line.parentElement;
  const under = neighbour(page, line, 'nextElementSibling');
  if (!box || !under || chars(under) === 0 || under.matches(shows) || under.querySelector(shows)) return false;
  const { chars: all, linkChars } = page.stats(box);
  const before = countBefore(page, line);
  const rest = all - page.stats(line).chars - before;
  if (before === 0 || before > longest.count || all > longest.box || linkChars > all * mostLinks || chars(box) < rest * share) return false;
  return isAmongKept(box, chars) && !textOf(under).includes(textOf(line));
}

/** In characters: what counts the step before its name. */
function countBefore(page: Page, line: Element): number {
  let said = 0;
  for (let at = line.previousElementSibling; at; at = at.previousElementSibling) said += page.stats(at).chars;
  return said;
}
