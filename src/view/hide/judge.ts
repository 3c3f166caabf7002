import { textOf } from '../../engine/dom/live';
import type { MarkFinder } from '../../engine/site-rule/find-marked';
import type { Candidate } from '../../rules/make/candidates';
import type { Verdict } from '../../rules/make/choose-marks';
import { isStableName } from '../../rules/make/stable-names';
import type { Leaf } from './blocks';
import { factsOf } from './facts-of';

/** Shorter lines are labels, not the article's sentences; Chinese, Japanese and Korean say as much in half the characters. */
const sentence = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af].{24}|.{60}/su;
/** Boxes like the one pointed at may hold so much of the article's text between them. */
const mostInAlike = 0.15;

const holds = (box: Element, inside: Element): boolean => Node.prototype.contains.call(box, inside);
const lengthOf = (element: Element): number => textOf(element)?.trim().length ?? 0;

/** Judges candidates for a block by what they hit on the page, seen from the article that is shown; each is tried once. */
export function judgeOf(leaves: readonly Leaf[], own: Element, find: MarkFinder): (candidate: Candidate) => Verdict {
  const lines = leaves.flatMap(({ live, shown }) =>
    live ? [{ live, length: lengthOf(shown), isSentence: sentence.test(shown.textContent ?? '') }] : [],
  );
  const all = lines.reduce((sum, { length }) => sum + length, 0);
  const known = new Map<Candidate, Verdict>();
  const judge = ({ mark }: Candidate): Verdict => {
    const found = find(mark) ?? [];
    const others = found.filter((hit) => !holds(own, hit) && !holds(hit, own));
    const lost = lines.filter(({ live, isSentence }) => isSentence && !holds(own, live) && found.some((hit) => holds(hit, live)));
    const length = lost.reduce((sum, line) => sum + line.length, 0);
    const alike = others.length > 0 && others.every((other) => isLike(other, own)) && !found.some((hit) => hit !== own && holds(hit, own));
    return { own: takesWhole(found, own), others: others.length, prose: length > (alike ? all * mostInAlike : 0) };
  };
  return (candidate) => {
    const verdict = known.get(candidate) ?? judge(candidate);
    known.set(candidate, verdict);
    return verdict;
  };
}

/** Is the block among what was hit, or does all that it says stand in hit parts of it? */
function takesWhole(found: readonly Element[], own: Element): boolean {
  if (found.some((hit) => holds(hit, own))) return true;
  const parts = found.filter((hit) => holds(own, hit));
  const length = (parts: readonly Element[]): number =>
    parts.reduce((sum, part) => sum + (textOf(part) ?? '').replace(/\s+/g, '').length, 0);
  return parts.length > 0 && length(parts) >= length([own]) && length([own]) > 0;
}

/** Boxes of one sort: the same element with a class that says what it is, under the same heading. */
function isLike(other: Element, own: Element): boolean {
  const [a, b] = [factsOf(own), factsOf(other)];
  const names = a.classes.filter(isStableName);
  return a.tag === b.tag && a.heading !== undefined && a.heading === b.heading && names.some((name) => b.classes.includes(name));
}
