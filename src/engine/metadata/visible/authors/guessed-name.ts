import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import { siteLike } from '../../site-name';
import { blockOf } from '../../../dom/block-of';
import { saysWhen } from '../../dates/when-words';
import { isAgency } from './agencies';
import { calledOn, hasFace } from './beside-face';
import { inLineOfFacts, isDay, isShortFact, nearest } from './line-of-facts';
import { leadingName, looksLikePerson } from './name';
import type { Part } from '../parts';
import { isFiled } from '../filed';
import { leadsToPlatform, leadsToProfile } from './profile';
import { isRole } from './roles';

export interface Guess {
  page: Page;
  parts: readonly Part[];
  title: string;
  siteNames: readonly string[];
}

/** A name that nothing announces stands among the first lines. */
const first = 12;
/** In characters: a place before a text's first words stands in its paragraph. */
const mostBeside = 80;
/** Lines above a heading that may belong to it. */
const near = 3;
/** "Food & Recipes" is a topic. */
const pair = /^\S+ (?:&|and|und|et|y|e|en|og|och) \S+$/;

/** "Last Update Posted" says what the day beside it is. */
const isOfDay = (text: string): boolean => saysWhen(text.slice(text.lastIndexOf(' ') + 1));

/** A line that goes on: "Guild of the". */
const unfinished = /\s\p{Ll}{1,4}$/u;

/** "Millbrook, Vermont" is a place; people, of whom there are several, have two names each. */
const place = /^\p{L}+, (?!(?:jr|sr)\b)|, (?!(?:jr|sr|ph\.?d|m\.?d)\b)[\p{L}'’-]+$/iu;

/** What has the shape of a name and stands in a line of its own beside a date. */
export function guessedName({ page, parts, title, siteNames }: Guess): string | undefined {
  const words = new Set(fold(title).split(' '));
  const isName = ({ text, distance }: Part): boolean => {
    const said = fold(text)
      .split(' ')
      .filter((word) => words.has(word)).length;
    // A site may sign what it publishes; far above the heading stands its sign.
    return (
      looksLikePerson(text) &&
      !unfinished.test(text) &&
      !isOfDay(text) &&
      !isRole(text) &&
      !pair.test(text) &&
      !place.test(text) &&
      said < 2 &&
      !(distance < -near && siteLike(text, siteNames))
    );
  };
  const lines = parts.slice(0, first + 1);
  for (const [at, part] of lines.entries()) {
    const own = inLineOfFacts(page, part);
    if (own && isName({ ...part, text: own })) return own;
    const next = lines[at + 1];
    const called = next && isDay(page, next) ? calledOn(page, part, next) : undefined;
    if (called) return called;
    // Papers print whole reports of agencies under their names.
    if (isAgency(part.text) && [lines[at - 1], lines[at + 1]].some((other) => other && isDay(page, other))) return part.text;
    if (!isName(part) || isLabel(page, part) || beginsParagraph(page, part) || goesOnFrom(lines, at) || isAsked(lines, at)) continue;
    // A line that ends with a comma goes on, or greets.
    const beside = part.text.endsWith(',') ? [parts[at + 1]] : [parts[at - 2], parts[at - 1], parts[at + 1], parts[at + 2]];
    // What stands above the heading is next in the list to the last line below it.
    const isFact = (other: Part): boolean => isDay(page, other) || (part.distance > 0 && part.distance <= nearest && isShortFact(other));
    if (beside.some((other) => other && other.distance > 0 === part.distance > 0 && isFact(other))) return leadingName(part.text);
  }
  return undefined;
}

/** What stands above the heading is listed upwards. */
const lineBefore = (lines: readonly Part[], at: number): Part | undefined => lines[(lines[at] as Part).distance < 0 ? at + 1 : at - 1];

/** Does it go on with a line that a break parts, "Guild of the<br>River Pilots"? */
function goesOnFrom(lines: readonly Part[], at: number): boolean {
  const { element } = lines[at] as Part;
  const before = lineBefore(lines, at);
  return before !== undefined && unfinished.test(before.text) && blockOf(element).contains(before.element);
}

/** "Sponsor:", and whom that names. */
const isAsked = (lines: readonly Part[], at: number): boolean => /[:：]$/.test(lineBefore(lines, at)?.text ?? '');

function beginsParagraph(page: Page, { element, text }: Part): boolean {
  const block = blockOf(element);
  return block.localName === 'p' && page.stats(block).chars - text.length > mostBeside;
}

/** A link to something else than somebody's page, as of topics and calls; or a heading of a section. */
function isLabel(page: Page, part: Part): boolean {
  const { element } = part;
  // What a story is filed under is called so.
  if (isFiled(element)) return true;
  if (!element.closest('a[href]')) return element.closest('h1, h2, h3') !== null;
  return !leadsToProfile(page, element) && !leadsToPlatform(element) && !hasFace(part);
}
