import { findDate } from '../dates/find-date';
import { afterAnnouncing, beforeProfession } from './announced-name';
import { couldBeName, leadingName, looksLikePerson } from './name';
import { joins } from './name-words';
import { blockOf } from './block';
import type { Part } from './parts';
import { profile } from './profile';
import { readsOn } from './reads-on';

export interface VisibleByline {
  name: string;
  /** Announced ("By"), marked up as an author, or merely a name beside a date. */
  how: 'announced' | 'marked' | 'guessed';
}

/** Longer texts tell more than who wrote it. */
const longest = 160;
const hint = /author|byline|by-line|writer|contributor|autor|auteur/i;
const marked = (element: Element): boolean => element.closest('[rel~=author], [itemprop~=author], [itemprop~=creator]') !== null;
const linked = (element: Element): boolean => profile.test(element.closest('a')?.getAttribute('href') ?? '');
const hinted = (element: Element): boolean => {
  for (let at: Element | null = element, up = 0; at && up < 4; at = at.parentElement, up += 1)
    if (hint.test(at.getAttribute('class') ?? '')) return true;
  return false;
};

/** The byline printed beside the heading, the surest way of saying it first. */
export function visibleByline(all: readonly Part[], lang: string, title: string): VisibleByline | undefined {
  const parts = all.filter(({ occasion }) => !occasion);
  const usable = (name: string): boolean => couldBeName(name) && name !== title;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as Part;
    if (part.text.length > longest) continue;
    const name = announcedName(parts, at, lang);
    if (usable(name)) return { name, how: 'announced' };
  }
  for (const [at, part] of parts.entries()) {
    if (!marked(part.element) && !linked(part.element)) continue;
    const name = joined(leadingName(part.text), parts, at + 1);
    if (usable(name) && !findDate(part.text)) return { name, how: 'marked' };
  }
  for (const [at, part] of parts.entries()) {
    if (!hinted(part.element)) continue;
    const name = leadingName(part.text);
    if (looksLikePerson(name)) return { name: joined(name, parts, at + 1), how: 'marked' };
  }
  for (const [at, part] of parts.entries()) {
    if (at > 12) break;
    if (!looksLikePerson(part.text)) continue;
    const near = [parts[at - 2], parts[at - 1], parts[at + 1], parts[at + 2]];
    if (near.some((other) => other && other.text.length < 40 && findDate(other.text)))
      return { name: leadingName(part.text), how: 'guessed' };
  }
  return undefined;
}

/** The name that a part announces, in it or in the parts after it; '' where it says something else. */
function announcedName(parts: readonly Part[], at: number, lang: string): string {
  const { text, element } = parts[at] as Part;
  const rest = afterAnnouncing(text, lang);
  if (rest === undefined) return beforeProfession(text);
  if (rest === '') return namesFrom(parts, at + 1);
  const name = beginsLikeName(rest) ? leadingName(rest) : '';
  const shown = marked(element) || linked(element) || hinted(element);
  return name !== '' && (shown || !readsOn(rest, name, lang)) ? joined(name, parts, at + 1) : '';
}

const beginsLikeName = (text: string): boolean => /^[\p{Lu}\p{Lo}]|^\p{Ll}[\p{L}\d_-]+$/u.test(text);

/** The name after an announcing word that stands in an element of its own. */
function namesFrom(parts: readonly Part[], from: number): string {
  const next = parts[from];
  return next ? joined(leadingName(next.text), parts, from + 1) : '';
}

/** Adds the further names of a list whose names are elements of their own. */
function joined(name: string, parts: readonly Part[], from: number): string {
  let all = name;
  const block = parts[from - 1] && blockOf((parts[from - 1] as Part).element);
  for (let at = from; block && at + 1 < parts.length && at < from + 12; at += 2) {
    const [join, next] = [parts[at] as Part, parts[at + 1] as Part];
    const trimmed = join.text.replace(/^,\s*(?=\p{L})/u, '');
    if (!joins.test(trimmed) || !block.contains(next.element) || !looksLikePerson(leadingName(next.text))) break;
    all += `${join.text === ',' || join.text === '、' ? ', ' : ` ${trimmed} `}${leadingName(next.text)}`;
  }
  return all;
}
