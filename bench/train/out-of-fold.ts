import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decide } from '../../src/engine/blocks/decide';
import { pageKinds } from '../../src/rules/kinds';
import type { Case } from '../corpus/case';
import { scorePage } from '../scores/page-score';
import { summarise } from '../scores/summary';
import { readPages } from './prepare';

/** Text figures of the model on pages of domains it has not seen: its blocks alone, before the article is built. */
export function outOfFoldScores(cache: string, cases: readonly Case[]): Record<string, { f1: number; found: number; leaked: number }> {
  const read = (name: string) => new Float32Array(new Uint8Array(readFileSync(path.join(cache, name))).buffer);
  const scores = read('out-of-fold.f32');
  const kinds = read('kinds-out-of-fold.f32');
  const byId = new Map(cases.map((item) => [item.id, item]));
  let from = 0;
  const pages = readPages(cache).map(({ id, texts, words }, i) => {
    const own = scores.subarray(from, from + texts.length);
    from += texts.length;
    const { keep } = decide({ texts, words, scores: own, kinds: kinds.subarray(i * pageKinds.length, (i + 1) * pageKinds.length) });
    return scorePage(byId.get(id) as Case, { text: texts.filter((_, block) => keep[block]).join('\n') });
  });
  const rows = summarise(pages);
  const round = (value = 0) => Number(value.toFixed(4));
  return Object.fromEntries(
    [...rows].map(([group, row]) => [group, { f1: round(row.f1), found: round(row.found), leaked: round(row.leaked) }]),
  );
}
