import type { RuleMark } from '../rule';
import type { Anchor, Candidate } from './candidates';

/** What a candidate hits on the page where the reader points. */
export interface Trial extends Candidate {
  /** Does it take the block, whole? */
  own: boolean;
  /** Other blocks it takes. */
  others: number;
  /** Does it take some of the article's own text elsewhere? */
  prose: boolean;
}

/** The marks of a rule, or why there is none: it would cost text of the article, or nothing lasting tells the block from others. */
export type Made = { marks: RuleMark[] } | { refused: 'prose_elsewhere' | 'nothing_lasting' };

const anchors: readonly Anchor[] = ['name', 'heading', 'words'];

/**
 * Of the candidates, tried on the page, one for each anchor: each alone finds the block, so the rule outlives a redesign that
 * leaves one of them. With `anywhere`, only those that mean something on other sites.
 */
export function chooseMarks(trials: readonly Trial[], { anywhere = false } = {}): Made {
  const fitting = trials.filter(({ own, mark }) => own && (!anywhere || isForAnySite(mark)));
  const sound = fitting.filter(({ prose, generic, others }) => !prose && !(generic && others > 0));
  const marks = anchors.map((anchor) => sound.find((trial) => trial.anchor === anchor)?.mark).filter((mark) => mark !== undefined);
  if (marks.length > 0) return { marks };
  return { refused: fitting.some(({ prose }) => prose) ? 'prose_elsewhere' : 'nothing_lasting' };
}

/** A class or an id means nothing on another site; a heading does, and words in an element of this sort. */
const isForAnySite = ({ select, heading, says }: RuleMark): boolean => Boolean(heading ?? says) && (select === undefined || /^[a-z][a-z0-9]*$/.test(select));
