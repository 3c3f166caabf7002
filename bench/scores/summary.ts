import type { PageScore } from './page-score';
import { mean, quantile, ratio } from './statistics';

/** One line of the table; a figure is missing where its benchmark does not have it. */
export interface Row {
  pages: number;
  f1?: number;
  precision?: number;
  recall?: number;
  /** Must-keep snippets found, must-not snippets leaked. */
  found?: number;
  leaked?: number;
  /** Must-keep snippets whose letters and digits are there, whatever the quotes are like: annotators wrote straight ones. */
  letters?: number;
  title?: number;
  author?: number;
  date?: number;
  empty: number;
  failed: number;
  msMedian?: number;
  ms95?: number;
}

/** Rows by source, and for WCXB by page type. */
export function summarise(scores: readonly PageScore[]): Map<string, Row> {
  const groups = new Map<string, PageScore[]>();
  const add = (group: string, score: PageScore) => groups.set(group, [...(groups.get(group) ?? []), score]);
  for (const score of scores) {
    add(score.source, score);
    if (score.source === 'wcxb') add(`wcxb/${score.type}`, score);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, members]) => [group, rowOf(members)]));
}

/** The figures of some pages of one benchmark. */
export function rowOf(scores: readonly PageScore[]): Row {
  const sum = (of: (score: PageScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const found = sum((score) => score.snippets.found);
  const missed = sum((score) => score.snippets.missed.length);
  const leaked = sum((score) => score.snippets.leaked.length);
  const kept = sum((score) => score.snippets.kept);
  const times = scores.map((score) => score.ms).filter((ms) => ms !== undefined);
  return {
    pages: scores.length,
    ...textFigures(scores, { found, missed, leaked }),
    found: ratio(found, found + missed),
    leaked: ratio(leaked, leaked + kept),
    letters: ratio(found + sum((score) => score.snippets.missedMarks), found + missed),
    title: shareRight(scores, 'title'),
    author: shareRight(scores, 'author'),
    date: shareRight(scores, 'date'),
    empty: scores.filter((score) => score.length === 0).length,
    failed: scores.filter((score) => score.error !== undefined).length,
    msMedian: quantile(times, 0.5),
    ms95: quantile(times, 0.95),
  };
}

function textFigures(scores: readonly PageScore[], all: { found: number; missed: number; leaked: number }): Partial<Row> {
  const words = scores.map((score) => score.words).filter((score) => score !== undefined);
  if (words.length > 0)
    return { f1: mean(words.map((w) => w.f1)), precision: mean(words.map((w) => w.precision)), recall: mean(words.map((w) => w.recall)) };
  const shingles = scores.map((score) => score.shingles).filter((score) => score !== undefined);
  if (shingles.length > 0)
    return harmonic(
      mean(shingles.map((s) => ratio(s.truePositive, s.truePositive + s.falsePositive)).filter((x) => x !== undefined)),
      mean(shingles.map((s) => ratio(s.truePositive, s.truePositive + s.falseNegative)).filter((x) => x !== undefined)),
    );
  return harmonic(ratio(all.found, all.found + all.leaked) ?? 0, ratio(all.found, all.found + all.missed) ?? 0);
}

const harmonic = (precision: number, recall: number) => ({ precision, recall, f1: ratio(2 * precision * recall, precision + recall) ?? 0 });

function shareRight(scores: readonly PageScore[], field: 'title' | 'author' | 'date'): number | undefined {
  const known = scores.filter((score) => score.metadata[field] !== undefined);
  return ratio(known.filter((score) => score.metadata[field]).length, known.length);
}
