import { spacedText, textOf } from '../../dom/text';
import type { Page } from '../../page';
import type { DateHabits } from '../dates/date-habits';
import { findDate } from '../dates/find-date';
import { saysForeign, toldBy } from '../dates/when-words';
import type { Elsewhere } from '../elsewhere';
import { authorLabel } from './authors/author-label';
import type { ClosingLine } from './authors/closing-line';
import { isDayLabel } from './day-label';
import { subjects } from './facts';
import { leadingName, looksLikePerson, looksUncased } from './authors/name';

/** What stands alone before a fact. */
const labels = 'li > strong:first-child, li > b:first-child, li > div:first-child, li > span:first-child, dt, th, td:first-child';
const author = new RegExp(String.raw`^${authorLabel}\s?[:：]?$`, 'i');
/** In one cell: "作者：李安". */
const inOne = /^作者\s?[:：]\s?(?:(?:本报|本報)?记者\s?)?/;
const most = 1500;
const longestLabel = 20;
/** In characters: a box of facts is short, and what it says of each. */
const largest = 800;
const longest = 60;
const ofOthers = 'figure, form, blockquote, pre, code, [itemtype*="/Comment"]';

/** Who wrote the page's article, and when, as a box of labelled facts anywhere on the page says. Where boxes name several people they are of other things. */
export function labelledFacts(page: Page, heading: Element | null, elsewhere: Elsewhere, habits: DateHabits): Partial<ClosingLine> {
  const subjectOf = subjects(page, heading);
  let found: Partial<ClosingLine> = {};
  for (const label of [...page.root.querySelectorAll(labels)].slice(0, most)) {
    const name = page.stats(label).chars <= longest ? nameBehind(page, label) : '';
    const box = name === '' ? null : label.closest('ul, ol, dl, table');
    if (!box || page.stats(box).chars > largest || label.closest(ofOthers) || elsewhere(label) || subjectOf(label)) continue;
    if (found.name && found.name !== name) return {};
    found = { name, ...dayIn(page, box, habits) };
  }
  return found;
}

function nameBehind(page: Page, label: Element): string {
  const said = textOf(label);
  const value = inOne.test(said) ? said.replace(inOne, '') : author.test(said) ? factBehind(page, label) : '';
  const name = leadingName(value);
  return looksLikePerson(name) || (inOne.test(said) && looksUncased(name)) ? name : '';
}

/** The rest of a list's item, or what the next cell says. */
function factBehind(page: Page, label: Element): string {
  const box = label.localName === 'dt' || /^t[hd]$/.test(label.localName) ? label.nextElementSibling : label.parentElement;
  if (!box || page.stats(box).chars > longest + longestLabel) return '';
  return box.contains(label)
    ? textOf(box)
        .slice(textOf(label).length)
        .replace(/^\s?[:：]?\s?/, '')
    : textOf(box);
}

/** The day of publication beside it, which has such a label too. */
function dayIn(page: Page, box: Element, habits: DateHabits): Partial<ClosingLine> {
  for (const label of [...box.querySelectorAll(labels)].slice(0, longestLabel)) {
    const said = page.stats(label).chars <= longestLabel ? spacedText(label) : '';
    const isDay = isDayLabel(said) || (said !== '' && toldBy(said) === 'published' && !saysForeign(said));
    const date = isDay ? findDate(factBehind(page, label), habits) : undefined;
    if (date) return { iso: date.iso };
  }
  return {};
}
