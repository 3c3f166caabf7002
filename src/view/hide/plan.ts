import { preview } from '../../engine/dom/text';
import { candidates } from '../../rules/make/candidates';
import { chooseMarks, type Made } from '../../rules/make/choose-marks';
import type { RuleMark } from '../../rules/rule';
import { everywhere, hostKey } from '../../rules/page-host';
import type { OpenView } from '../open-view';
import { type Leaf, leavesOf, type Pointed, textOf } from './blocks';
import { factsOf } from './facts-of';
import { judgeOf } from './judge';

/** How far a wish to hide reaches: this once, this site, all sites. */
export const reaches = ['now', 'site', 'anywhere'] as const;
export type Reach = (typeof reaches)[number];

/** Why something cannot be hidden, or not so far: `hide_<id>` in the messages. */
export type Refusal = Extract<Made, { refused: string }>['refused'] | 'half_of_text';

/** What would happen with one reach. */
export type Outlook = { marks: RuleMark[]; hosts: string[]; live: Element[] } | { refused: Refusal };

/** A block the reader chose, and what can be done with it. */
export interface Plan {
  pointed: Pointed;
  /** Its first words, or those of its picture. */
  preview: string;
  outlooks: Record<Reach, Outlook>;
}

const most = 0.5;

const holds = (box: Element, inside: Element): boolean => Node.prototype.contains.call(box, inside);

/** Looks, before anything is hidden, what each reach would hide here. */
export function planFor(view: OpenView, pointed: Pointed): Plan {
  return { pointed, preview: previewOf(pointed.leaves), outlooks: outlooksFor(view, pointed) };
}

function outlooksFor({ article, body, rules, host }: OpenView, { live, leaves: own }: Pointed): Plan['outlooks'] {
  const leaves = leavesOf(article, body);
  const refuse = (refused: Refusal): Outlook => ({ refused });
  if (textOf(own).length > textOf(leaves).length * most)
    return { now: refuse('half_of_text'), site: refuse('half_of_text'), anywhere: refuse('half_of_text') };
  const now: Outlook = { marks: [], hosts: [], live: live ? [live] : [] };
  if (!live) return { now, site: refuse('nothing_lasting'), anywhere: refuse('nothing_lasting') };
  const others = leaves.filter((leaf) => leaf.live && !holds(live, leaf.live));
  const holdsMore = (box: Element): boolean => others.some((leaf) => leaf.live && holds(box, leaf.live));
  const tried = candidates(factsOf(live, holdsMore), 'other');
  const find = rules.finder();
  const judge = judgeOf(leaves, live, find);
  const outlook = (made: Made, at: string): Outlook => {
    if ('refused' in made) return made;
    const found = made.marks.flatMap((mark) => find(mark) ?? []);
    return { marks: made.marks, hosts: [at], live: outermost([...new Set([live, ...found])]) };
  };
  return {
    now,
    site: outlook(chooseMarks(tried, judge), hostKey(host)),
    anywhere: outlook(chooseMarks(tried, judge, { anywhere: true }), everywhere),
  };
}

/** What several marks hit inside each other is one block. */
const outermost = (live: readonly Element[]): Element[] => live.filter((one) => !live.some((other) => other !== one && holds(other, one)));

/** The first words of some parts, or those of their picture. */
export function previewOf(leaves: readonly Leaf[]): string {
  const pictures = leaves.flatMap(({ shown }) => [shown, ...shown.querySelectorAll('img')]);
  return preview(textOf(leaves)) || (pictures.map((picture) => picture.getAttribute('alt')).find(Boolean) ?? '');
}
