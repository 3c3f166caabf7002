import type { ClutterKind } from '../kinds';
import type { RuleMark } from '../rule';
import { ruleErrors } from '../schema';
import type { BlockFacts } from './facts';
import { halvesOf, phrasesOf } from './phrase';
import { leadingTo, namesOf, placesOf, type Selector, shapeOf } from './selectors';

/** By what a mark knows its block: a redesign seldom changes all of them. */
export type Anchor = 'name' | 'heading' | 'words' | 'link' | 'other words';

export interface Candidate {
  mark: RuleMark;
  anchor: Anchor;
  /** It may hit nothing but the block itself: it does not say what the block is. */
  generic: boolean;
}

const longestHeading = 120;
/** What articles are made of. Whatever else bears the same class is most likely the article's too. */
const articleParts = new Set('h1 h2 h3 h4 h5 h6 p li ul ol dl dt dd figure img picture blockquote pre table tr td video audio'.split(' '));

/** All marks that might mean a block, in the order in which they should be tried; none that the schema would refuse. */
export function candidates(facts: BlockFacts, kind: ClutterKind): Candidate[] {
  const heading = facts.heading && facts.heading.length <= longestHeading ? facts.heading : undefined;
  const lines = [...facts.lines.filter((line) => line !== heading), ...facts.lines];
  const [says, later] = phrasesOf(lines);
  const [begins, ends] = halvesOf(lines);
  const names = namesOf(facts);
  const places = placesOf(facts);
  const select = (selectors: readonly Selector[], more: Partial<RuleMark> = {}) =>
    selectors.map((one) => ({ mark: { kind, select: one.text, ...more }, generic: one.generic }));
  // Beside a heading or words the plainest selector will do: it outlives the names.
  const wordy = [{ text: facts.tag, generic: true }, ...places, shapeOf(facts), ...names];
  // Half a sentence may stand elsewhere with another meaning.
  const half = (words?: string) => (words ? [{ mark: { kind, says: words }, generic: true }] : []);
  const all: Candidate[] = [
    ...of(
      'heading',
      heading ? [{ mark: { kind, heading }, generic: false }, ...select(wordy, { heading }), ...below(facts, heading, kind)] : [],
    ),
    ...of('name', select([...names, ...places])),
    ...of('words', half(begins)),
    ...of('words', says ? [...select(wordy, { says }), { mark: { kind, says }, generic: false }] : []),
    ...of('link', select(leadingTo(facts))),
    ...of('other words', half(ends)),
    ...of('other words', later ? [{ mark: { kind, says: later }, generic: false }, ...select(wordy, { says: later })] : []),
  ];
  const own = articleParts.has(facts.tag);
  return all.filter(({ mark }) => isSound(mark)).map((one) => ({ ...one, generic: one.generic || own }));
}

/** The one block right under its heading, where the heading speaks for more than that block. */
const below = ({ under, tag }: BlockFacts, heading: string, kind: ClutterKind): Omit<Candidate, 'anchor'>[] =>
  under ? [{ mark: { kind, select: headings, steps: [{ pattern: exactly(heading) }, { to: `+ ${tag}` }] }, generic: true }] : [];

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const exactly = (text: string): string => `^\\s*${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\s*$`;

const of = (anchor: Anchor, marks: readonly Omit<Candidate, 'anchor'>[]): Candidate[] => marks.map((one) => ({ ...one, anchor }));

const isSound = (mark: RuleMark): boolean => ruleErrors({ hosts: ['host.example'], remove: [mark] }).length === 0;
