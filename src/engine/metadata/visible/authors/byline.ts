import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { findDate } from '../../dates/find-date';
import { afterAnnouncing, beforeProfession, endsAnnouncing, withoutDone } from './announced-name';
import { isAgency } from './agencies';
import { isAsked } from './author-label';
import { datelineName } from './dateline-name';
import { couldBeName, inCapitals, isLabel, leadingName, looksLikePerson, looksUncased } from './name';
import { type Guess, guessedName } from './guessed-name';
import { isFiled } from '../filed';
import { goesOn } from '../in-sentence';
import { isLogin } from '../../login';
import { joins } from './name-words';
import { blockOf } from '../../../dom/block-of';
import { isInTableOfMembers, isMenuItem } from './many-links';
import type { Part } from '../parts';
import { leadsToOwner, leadsToProfile } from './profile';
import { readsOn } from '../reads-on';
import { siteLike } from '../../site-name';
import { toldAuthor } from './told-author';
import { isNamesWithDegrees } from './with-degrees';

export interface VisibleByline {
  name: string;
  /** Announced ("By"), marked up as an author, or merely a name beside a date. */
  how: 'announced' | 'marked' | 'guessed';
}

/** How far below the heading a line of names alone says who wrote it. */
const nearest = 3;
/** Longer texts tell more than who wrote it. */
const longest = 160;
const hint = /author(?!i[sz])|byline|by-line|writer|contributor|autor|auteur/i;
const marked = (element: Element): boolean => element.closest('[rel~=author], [itemprop~=author], [itemprop~=creator]') !== null;
const hinted = (element: Element): boolean => {
  for (let at: Element | null = element, up = 0; at && up < 4; at = at.parentElement, up += 1) {
    const names = `${at.getAttribute('class') ?? ''} ${at.id}`;
    if (hint.test(names)) return !isFiled(at);
    if (isFiled(at)) return false;
  }
  return false;
};

interface Beside extends Guess {
  lang: string;
}

/** In characters: in a paragraph of the text a link leads to whoever it is about; in a short one, where words come before it and it ends as a sentence does. */
const leastProse = { any: 200, sentence: 80 };
const ended = /[.!?…。！？]["”»’]?$/u;

function isInProse(page: Page, { element, text }: Part): boolean {
  const paragraph = element.closest('p');
  if (!paragraph) return false;
  const beside = page.stats(paragraph).chars - text.length;
  if (beside > leastProse.any) return true;
  const said = textOf(paragraph);
  return beside > leastProse.sentence && !said.startsWith(text) && ended.test(said);
}

/** The byline printed beside the heading, the surest way of saying it first. Below who entered a text may stand who wrote it. */
export function visibleByline({ lang, ...given }: Beside): VisibleByline | undefined {
  const { page, title, siteNames } = given;
  const parts = given.parts.filter(({ occasion }) => !occasion);
  const usable = (name: string): boolean => couldBeName(name) && name !== title && !isAsked(name);
  // What stands above the heading is listed upwards, and read downwards.
  const above = parts.filter(({ distance }) => distance < 0).reverse();
  let login: string | undefined;
  for (const part of parts) {
    const order = part.distance < 0 ? above : parts;
    const name =
      toldAuthor(part.text) ||
      (part.text.length <= longest && announcedName(page, order, order.indexOf(part), lang)) ||
      datelineName(part.text);
    if (!usable(name) || (login && !isLineOf(part, name))) continue;
    if (!isLogin(name)) return { name, how: 'announced' };
    login ??= name;
  }
  if (login) return { name: login, how: 'announced' };
  // A blog may be called as its author is; of other names a piece would be left.
  const isMasthead = ({ text, distance }: Part): boolean => distance < 0 && siteLike(text, siteNames) && leadingName(text) !== text;
  for (const [at, part] of parts.entries()) {
    if (isMasthead(part) || isInTableOfMembers(page, parts, part)) continue;
    const isOwner = leadsToOwner(page, part.element);
    if (!isOwner && !marked(part.element) && (!leadsToProfile(page, part.element) || isInProse(page, part))) continue;
    const name = joined(leadingName(isOwner ? part.text.replace(/^@/, '') : withoutDone(part.text)), parts, at + 1);
    if (usable(name) && !isLabel(name) && !findDate(part.text)) return { name, how: 'marked' };
  }
  for (const [at, part] of parts.entries()) {
    if (!hinted(part.element) || isMasthead(part) || isInProse(page, part)) continue;
    const name = leadingName(part.text) || leadingName(behindDay(part.text));
    if ([looksLikePerson, inCapitals, looksUncased, isAgency].some((one) => one(name)))
      return { name: joined(name, parts, at + 1), how: 'marked' };
  }
  const learned = parts.slice(0, nearest).find(({ text, distance }) => distance > 0 && isNamesWithDegrees(text));
  if (learned) return { name: learned.text, how: 'marked' };
  const guess = guessedName({ page, parts, title, siteNames });
  return guess ? { name: guess, how: 'guessed' } : undefined;
}

/** How far below who entered a text a line may name its author. */
const nearLogin = 12;
const isLineOf = ({ text, distance }: Part, name: string): boolean =>
  Math.abs(distance) <= nearLogin && text.endsWith(name) && looksLikePerson(name);

/** The name that a part announces, in it or in the parts after it; '' where it says something else. */
function announcedName(page: Page, parts: readonly Part[], at: number, lang: string): string {
  const { text, element } = parts[at] as Part;
  if (isOfAnother(parts[at - 1], element) || isMenuItem(page, element, marked(element)) || goesOn(page, parts[at - 1], parts[at] as Part))
    return '';
  if (isAsked(text)) return '';
  const rest = afterAnnouncing(text, lang);
  if (rest === undefined) return endsAnnouncing(text, lang) ? personAfter(parts, at) : beforeProfession(text);
  if (rest === '') return namesFrom(parts, at + 1, lang);
  const name = beginsLikeName(rest) && !goesOnSo.test(rest) ? leadingName(rest) : '';
  const shown = marked(element) || leadsToProfile(page, element) || hinted(element);
  return name !== '' && (shown || !readsOn(rest, name, lang)) ? joined(name, parts, at + 1) : '';
}

/** Words that go on with a sentence about somebody: "Author of a book", "Author has 12 answers". */
const goesOnSo = /^(?:of|for|at|in|on|is|was|has|had|will|and|or|the|von|bei|ist|hat|war|und|de|del|est|et|ha|es|y)$/;

/** "4 March 2024 · Ann Lee": what a line says behind the day that it begins with. */
function behindDay(text: string): string {
  const date = text.length <= longest ? findDate(text) : undefined;
  return date && !/\p{L}/u.test(text.slice(0, date.start)) ? text.slice(date.end).replace(/^[\s,|•·–—-]+/, '') : '';
}

/** What somebody else did: "Medically reviewed" by a doctor. */
const checked = /(?:review|fact[- ]?check|edit|verif|approv|geprüft|relu|revis|verific)\p{L}*$/iu;

/** Is what comes before "by", in its line, what was checked, or the name of a work: "<i>Wakoku Chiyekurabe</i> by Kan Chu Sen"? */
const isOfAnother = (before: Part | undefined, element: Element): boolean =>
  before !== undefined &&
  blockOf(element).contains(before.element) &&
  (checked.test(before.text) ||
    before.element.closest(licence) !== null ||
    beginsEntry(before, element) ||
    (before.element.closest('i, em, cite') !== null && !/\d/.test(before.text)));

/** Does a linked title begin the item of a list: "<li><a>The clock makers</a> by Ann Lee</li>"? Not what a story is filed under, nor somebody. */
function beginsEntry({ text, element }: Part, by: Element): boolean {
  const entry = blockOf(by);
  const link = element.closest(`a[href]:not([rel~=author], ${topic})`);
  return entry.localName === 'li' && link !== null && text.includes(' ') && textOf(entry).startsWith(text);
}

/** Under which a picture may be shown: "CC BY 2.0 by din". */
const licence = 'a[rel~=license], a[href*="creativecommons.org/"]';

const lastName = /^(&|and|und|et|y|e|en|och|og) ([^,|]+)/;

/** What somebody is called on a site may be in small letters, alone or before the day ("by ann_lee on May 4, 2024"). */
const beginsLikeName = (text: string): boolean => /^[\p{Lu}\p{Lo}]|^\p{Ll}[\p{L}\d_-]+$/u.test(text) || isHandleBeforeDay(text);

function isHandleBeforeDay(text: string): boolean {
  const date = text.length <= longest ? findDate(text) : undefined;
  return date !== undefined && /^\p{Ll}[\p{L}\d_-]+ \p{Ll}{1,3}\.? $/u.test(text.slice(0, date.start));
}

/** The name after an announcing word that stands in an element of its own. */
function namesFrom(parts: readonly Part[], from: number, lang: string): string {
  let at = from;
  while (at < from + mostTopics && parts[at]?.element.closest(topic)) at += 1;
  const next = parts[at];
  // What ends with a colon introduces something else.
  if (!next || /[:：]$/.test(next.text)) return '';
  return joined(leadingName(afterAnnouncing(next.text, lang) || next.text), parts, at + 1);
}

/** What it is filed under may stand between. */
const topic = 'a[rel~=tag], a[rel~=category]';
const mostTopics = 6;

/** The name in the next element of a line: "… | By" does not always announce one. */
function personAfter(parts: readonly Part[], at: number): string {
  const [part, next] = [parts[at] as Part, parts[at + 1]];
  const name = next && blockOf(part.element).contains(next.element) ? leadingName(next.text) : '';
  return looksLikePerson(name) || inCapitals(name) ? joined(name, parts, at + 2) : '';
}

/** Adds the further names of a list whose names are elements of their own. */
function joined(name: string, parts: readonly Part[], from: number): string {
  let all = name;
  const block = parts[from - 1] && blockOf((parts[from - 1] as Part).element);
  for (let at = from; block && at < parts.length && at < from + 12; at += 2) {
    // "By Ann Lee and Bo Arle, Gazette", with a link on the first name only.
    const last = block.contains((parts[at] as Part).element) ? lastName.exec((parts[at] as Part).text) : null;
    if (last && looksLikePerson(leadingName(last[2] as string))) return `${all} ${last[1]} ${leadingName(last[2] as string)}`;
    if (at + 1 >= parts.length) break;
    const [join, next] = [parts[at] as Part, parts[at + 1] as Part];
    const trimmed = join.text.replace(/^,\s*(?=\p{L})/u, '');
    if (!joins.test(trimmed) || !block.contains(next.element) || !looksLikePerson(leadingName(next.text))) break;
    all += `${join.text === ',' || join.text === '、' ? ', ' : ` ${trimmed} `}${leadingName(next.text)}`;
  }
  return all;
}
