import { countOf, overlap } from './bags';
import { wordsOf } from './words';

export interface TextScore {
  precision: number;
  recall: number;
  f1: number;
}

/** WCXB: F1 of the bags of words. A page without main content is right when nothing is kept. */
export function wordScore(predicted: string, answer: string): TextScore {
  const found = wordsOf(predicted);
  const wanted = wordsOf(answer);
  if (wanted.length === 0 && found.length === 0) return { precision: 1, recall: 1, f1: 1 };
  if (wanted.length === 0 || found.length === 0) return { precision: 0, recall: 0, f1: 0 };
  const common = overlap(countOf(found), countOf(wanted));
  const precision = common / found.length;
  const recall = common / wanted.length;
  return { precision, recall, f1: common > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
