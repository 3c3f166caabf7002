import type { RuleMark } from '../rule';
import type { Anchor, Candidate } from './candidates';

/** What a candidate hits on the page where the reader points. */
export interface Verdict {
  /** Does it take the block, whole? */
  own: boolean;
  /** Other blocks it takes. */
  others: number;
  /** Does it take some of the article's own text elsewhere? */
  prose: boolean;
}

/** The marks of a rule, or why there is none: it would cost text of the article, or nothing lasting tells the block from others. */
export type Made = { marks: RuleMark[] } | { refused: 'prose_elsewhere' | 'nothing_lasting' };

const anchors: readonly Anchor[] = ['name', 'heading', 'words', 'link', 'other words'];
/** More would only be a longer list to read. */
const most = 3;

/**
 * Of the candidates, the first sound one for each anchor: each alone finds the block, so the rule outlives a redesign that leaves
 * one of them. `judge` tries one on the page; no more are tried than needed. With `anywhere`, only those that mean something
 * on other sites.
 */
export function chooseMarks<C extends Candidate>(
  candidates: readonly C[],
  judge: (candidate: C) => Verdict,
  { anywhere = false } = {},
): Made {
  let costly = false;
  const isSound = (candidate: C): boolean => {
    if (anywhere && !isForAnySite(candidate.mark)) return false;
    const { own, others, prose } = judge(candidate);
    costly ||= own && prose;
    return own && !prose && !(candidate.generic && others > 0);
  };
  const marks = anchors.flatMap((anchor) => candidates.find((candidate) => candidate.anchor === anchor && isSound(candidate))?.mark ?? []);
  if (marks.length > 0) return { marks: marks.slice(0, most) };
  return { refused: costly ? 'prose_elsewhere' : 'nothing_lasting' };
}

/** A class or an id means nothing on another site; a heading does, and words in an element of this sort. */
const isForAnySite = ({ select, heading, says }: RuleMark): boolean =>
  Boolean(heading ?? says) && (select === undefined || /^[a-z][a-z0-9]*$/.test(select));
