import { countOf, overlap, sizeOf } from './bags';

export interface Shingles {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
}

/** Scrapinghub's article benchmark: bags of four-word shingles, as shares of all there are. */
export function shingleScore(predicted: string, answer: string): Shingles {
  const found = shinglesOf(predicted);
  const wanted = shinglesOf(answer);
  const truePositive = overlap(found, wanted);
  const falsePositive = sizeOf(found) - truePositive;
  const falseNegative = sizeOf(wanted) - truePositive;
  const all = truePositive + falsePositive + falseNegative || 1;
  return { truePositive: truePositive / all, falsePositive: falsePositive / all, falseNegative: falseNegative / all };
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const shingles: string[] = [];
  for (let i = 0; i < Math.max(1, words.length - 3) && words.length > 0; i++) shingles.push(words.slice(i, i + 4).join(' '));
  return countOf(shingles);
}
