import { blockOf } from '../../../dom/block-of';
import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { findDate } from '../../dates/find-date';
import { topicLinks } from '../filed';
import { goesOn } from '../in-sentence';
import type { Part } from '../parts';
import { readsOn } from '../reads-on';
import { afterAnnouncing, beforeProfession, endsAnnouncing } from './announced-name';
import { isAsked } from './author-label';
import { hinted, marked } from './called-author';
import { joined } from './joined-names';
import { isMenuItem } from './many-links';
import { inCapitals, leadingName, looksLikePerson } from './name';
import { leadsToProfile } from './profile';

/** Longer texts tell more than who wrote it. */
const longest = 160;

/** The name that a part announces, in it or in the parts after it; '' where it says something else. */
export function announcedName(page: Page, parts: readonly Part[], at: number, lang: string): string {
  const { text, element } = parts[at] as Part;
  if (text.length > longest) return '';
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
  const link = element.closest(`a[href]:not([rel~=author], ${topicLinks})`);
  return entry.localName === 'li' && link !== null && text.includes(' ') && textOf(entry).startsWith(text);
}

/** Under which a picture may be shown: "CC BY 2.0 by din". */
const licence = 'a[rel~=license], a[href*="creativecommons.org/"]';

/** What somebody is called on a site may be in small letters, alone or before the day ("by ann_lee on May 4, 2024"). */
const beginsLikeName = (text: string): boolean => /^[\p{Lu}\p{Lo}]|^\p{Ll}[\p{L}\d_-]+$/u.test(text) || isHandleBeforeDay(text);

function isHandleBeforeDay(text: string): boolean {
  const date = text.length <= longest ? findDate(text) : undefined;
  return date !== undefined && /^\p{Ll}[\p{L}\d_-]+ \p{Ll}{1,3}\.? $/u.test(text.slice(0, date.start));
}

/** The name after an announcing word that stands in an element of its own. */
function namesFrom(parts: readonly Part[], from: number, lang: string): string {
  let at = from;
  while (at < from + mostTopics && parts[at]?.element.closest(topicLinks)) at += 1;
  const next = parts[at];
  // What ends with a colon introduces something else.
  if (!next || /[:：]$/.test(next.text)) return '';
  return joined(leadingName(afterAnnouncing(next.text, lang) || next.text), parts, at + 1);
}

/** What it is filed under may stand between. */
const mostTopics = 6;

/** The name in the next element of a line: "… | By" does not always announce one. */
function personAfter(parts: readonly Part[], at: number): string {
  const [part, next] = [parts[at] as Part, parts[at + 1]];
  const name = next && blockOf(part.element).contains(next.element) ? leadingName(next.text) : '';
  return looksLikePerson(name) || inCapitals(name) ? joined(name, parts, at + 2) : '';
}
