import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { isoTime } from '../../dates/clock';
import type { DateHabits } from '../../dates/date-habits';
import { findDate } from '../../dates/find-date';
import type { Elsewhere } from '../../elsewhere';
import type { ClosingLine } from './closing-line';
import { couldBeName, leadingName } from './name';

/** Where themes say below a text who wrote it and when: the article's own footer, a box that is called a credit. */
const footers = 'article footer, [itemtype$="Article"] footer, [itemtype$="/BlogPosting"] footer';
const credits = '[class~="credit" i], [class*="-credit" i], [class*="_credit" i]';
const articles = 'article, [itemtype$="Article"], [itemtype$="/BlogPosting"]';
const dates = 'time[datetime], [class~="date" i]';
const authors = '[itemprop~=author], [rel~=author]';
const ofOthers = 'li, figure, figcaption, aside, nav, form, blockquote';
const most = 40;
/** In characters: a longer box is no credit. A footer may hold buttons too. */
const longest = 600;

/** Who wrote the article and when, as its own footer or the credit below it says. Several boxes that name different days are of other things. */
export function closingCredit(page: Page, heading: Element | null, elsewhere: Elsewhere, habits: DateHabits): ClosingLine | undefined {
  const own = heading?.closest(articles) ?? page.root.querySelector('[itemprop~=articleBody]')?.closest(articles);
  const boxes = [
    ...[...page.root.querySelectorAll(footers)].slice(0, most).filter((box) => own?.contains(box)),
    ...(heading ? [...page.root.querySelectorAll(credits)].slice(0, most) : []),
  ];
  let found: ClosingLine | undefined;
  for (const box of boxes) {
    const isAbove = heading && !(heading.compareDocumentPosition(box) & 4); /* following */
    if (isAbove || box.closest(ofOthers) || page.stats(box).chars > longest || elsewhere(box)) continue;
    const iso = dayIn(box, habits);
    if (!iso) continue;
    if (found && found.iso.slice(0, 10) !== iso.slice(0, 10)) return undefined;
    found ??= { iso, ...nameIn(box) };
  }
  return found;
}

function dayIn(box: Element, habits: DateHabits): string | undefined {
  const element = box.querySelector(dates);
  return element ? (isoTime(element.getAttribute('datetime') ?? '') ?? findDate(textOf(element), habits)?.iso) : undefined;
}

function nameIn(box: Element): { name?: string } {
  const element = box.querySelector(authors);
  const name = element ? leadingName(textOf(element.querySelector('[itemprop~=name]') ?? element)) : '';
  return couldBeName(name) ? { name } : {};
}
