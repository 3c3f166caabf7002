import { blockOf } from '../../../dom/block-of';
import { collapse, textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { findDate } from '../../dates/find-date';
import { saysWhen } from '../../dates/when-words';
import { isLogin } from '../../login';
import { siteLike } from '../../site-name';
import type { Part } from '../parts';
import { isAgency } from './agencies';
import { withoutDone } from './announced-name';
import { announcedName } from './announced-part';
import { isAsked } from './author-label';
import { hinted, marked } from './called-author';
import { datelineName } from './dateline-name';
import { type Guess, guessedName } from './guessed-name';
import { joined } from './joined-names';
import { isInTableOfMembers } from './many-links';
import { couldBeName, inCapitals, isLabel, leadingName, looksLikePerson, looksUncased } from './name';
import { leadsToOwner, leadsToProfile } from './profile';
import { isNameless } from './roles';
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

interface Beside extends Guess {
  lang: string;
}

/** In characters: in a paragraph of the text a link leads to whoever it is about; in a short one, where words come before it and it ends as a sentence does. */
const leastProse = { any: 200, sentence: 80 };
const ended = /[.!?…。！？]["”»’]?$/u;
/** Where sites keep pages about those of whom they write: with such a name a text may begin, as a note on the writer does with his. */
const subjects = /\/people\//i;

function isInProse(page: Page, { element, text }: Part): boolean {
  const paragraph = element.closest('p');
  if (!paragraph) return false;
  const beside = page.stats(paragraph).chars - text.length;
  if (beside > leastProse.any) return true;
  const said = textOf(paragraph);
  const isSubject = subjects.test(element.closest('a')?.getAttribute('href') ?? '');
  return beside > leastProse.sentence && (isSubject || !said.startsWith(text)) && ended.test(said);
}

/** The byline printed beside the heading, the surest way of saying it first. Below who entered a text, or whose wire it came by, or "Hask Contributor", may stand who wrote it. */
export function visibleByline({ lang, ...given }: Beside): VisibleByline | undefined {
  const { page, title, siteNames } = given;
  const parts = given.parts.filter(({ occasion }) => !occasion);
  const usable = (name: string): boolean => couldBeName(name) && name !== title && !isAsked(name);
  // What stands above the heading is listed upwards, and read downwards.
  const above = parts.filter(({ distance }) => distance < 0).reverse();
  let lesser: string | undefined;
  for (const part of parts) {
    const order = part.distance < 0 ? above : parts;
    const name = toldAuthor(part.text) || announcedName(page, order, order.indexOf(part), lang) || datelineName(part.text);
    if (!usable(name) || (lesser && !isLineOf(part, name))) continue;
    if (!isLogin(name) && !isAgency(name) && !isNameless(name)) return { name, how: 'announced' };
    lesser ??= name;
  }
  if (lesser) return { name: lesser, how: 'announced' };
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
    if ([looksLikePerson, inCapitals, looksUncased, isAgency, arePeople].some((one) => one(name)) && !isLabel(name) && !isOfDay(name))
      return { name: joined(name, parts, at + 1), how: 'marked' };
    const behind = behindSection(part.text);
    if (looksLikePerson(behind)) return { name: behind, how: 'marked' };
  }
  const learned = parts.slice(0, nearest).find(({ text, distance }) => distance > 0 && isNamesWithDegrees(text));
  if (learned) return { name: learned.text, how: 'marked' };
  const guess = guessedName({ page, parts, title, siteNames });
  return guess ? { name: guess, how: 'guessed' } : undefined;
}

/** How far below who entered a text, or an agency, a line may name its author. */
const nearLesser = 12;
const isLineOf = ({ text, distance, element }: Part, name: string): boolean =>
  Math.abs(distance) <= nearLesser && looksLikePerson(name) && (text.endsWith(name) || isLinked(text, name, blockOf(element)));
/** The line "by Ann Lee", of which the name is a link. */
const isLinked = (by: string, name: string, line: Element): boolean => collapse(textOf(line)) === `${by} ${name}`;

/** "Publicado el" stands before the day. */
const isOfDay = (text: string): boolean => saysWhen((text.split(' ')[0] ?? '').toLowerCase());

/** "Ann M. Lee, Hask, Bo Arle": people, and where they are. */
function arePeople(text: string): boolean {
  const pieces = text.length <= longest ? text.split(', ') : [];
  return pieces.some(looksLikePerson) && pieces.every((piece) => looksLikePerson(piece) || /^\p{Lu}\p{L}+$/u.test(piece));
}

/** "Politics · Ann Lee, Bo Arle": the second of two things that a line called after its author says. */
const behindSection = (text: string): string => {
  const [, second = '', ...more] = text.length <= longest ? text.split(/\s[|•·]\s/) : [];
  return more.length === 0 ? leadingName(second) : '';
};

/** "4 March 2024 · Ann Lee": what a line says behind the day that it begins with. */
function behindDay(text: string): string {
  const date = text.length <= longest ? findDate(text) : undefined;
  return date && !/\p{L}/u.test(text.slice(0, date.start)) ? text.slice(date.end).replace(/^[\s,|•·–—-]+/, '') : '';
}
