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

/** Less than this of F1, and of what was found and leaked, is noise. */
const least = 0.002;

export function worthOf(pages: readonly Comparison[]): Worth {
  const [before, after] = [rowOf(pages.map((page) => page.before)), rowOf(pages.map((page) => page.after))];
  const gains = pages.map(gainOf);
  const gain = (after.f1 ?? 0) - (before.f1 ?? 0);
  // Metadata alone is worth a rule too, where the text stays as it was.
  const facts = (['title', 'author', 'date'] as const).reduce((sum, key) => sum + ((after[key] ?? 0) - (before[key] ?? 0)), 0);
  const worth = Math.abs(gain) >= least ? gain : facts;
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
