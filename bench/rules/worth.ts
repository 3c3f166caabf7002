import type { PageScore } from '../scores/page-score';
import { type Row, rowOf } from '../scores/summary';

/** One page on which a rule holds: without the rule, and with it. */
export interface Comparison {
  rule: string;
  before: PageScore;
  after: PageScore;
}

/** What a rule is worth on the pages of one benchmark. */
export interface Worth {
  before: Row;
  after: Row;
  better: number;
  worse: number;
  verdict: 'helps' | 'nothing' | 'HARMFUL';
}

/** Less than this is noise. */
const least = 0.002;

export function worthOf(pages: readonly Comparison[]): Worth {
  const [before, after] = [rowOf(pages.map((page) => page.before)), rowOf(pages.map((page) => page.after))];
  const gains = pages.map(gainOf);
  const gain = (key: keyof Row): number => (after[key] ?? 0) - (before[key] ?? 0);
  // Where the words stay as many, snippets and metadata may still be worth a rule.
  const others = gain('found') - gain('leaked') + gain('title') + gain('author') + gain('date');
  const worth = Math.abs(gain('f1')) >= least ? gain('f1') : others;
  return {
    before,
    after,
    better: gains.filter((one) => one > least).length,
    worse: gains.filter((one) => one < -least).length,
    verdict: worth >= least ? 'helps' : worth <= -least ? 'HARMFUL' : 'nothing',
  };
}

/** What the rule changed on one page: of the words' F1, of the shingles, or of the snippets that are as they should be. */
export function gainOf({ before, after }: Comparison): number {
  return figureOf(after) - figureOf(before);
}

export function figureOf({ words, shingles, snippets }: PageScore): number {
  if (words) return words.f1;
  if (shingles) return (2 * shingles.truePositive) / (1 + shingles.truePositive);
  const { found, kept, missed, leaked } = snippets;
  return (found + kept) / (found + kept + missed.length + leaked.length || 1);
}
