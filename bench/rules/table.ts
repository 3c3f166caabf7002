import type { Row } from '../scores/summary';
import { type Comparison, figureOf, gainOf, type Worth, worthOf } from './worth';

const figures: [keyof Row, string][] = [
  ['f1', 'F1'],
  ['found', 'found'],
  ['leaked', 'leaked'],
  ['title', 'title'],
  ['author', 'author'],
  ['date', 'date'],
];

/** A line for each rule and benchmark: each figure without the rule and with it. Rules that hold on no page are named below. */
export function printRules(names: Iterable<string>, found: readonly Comparison[]): void {
  console.log(
    `${'rule, benchmark'.padEnd(32)}${'pages'.padStart(6)}${figures.map(([, head]) => head.padStart(14)).join('')}     gain  better  worse`,
  );
  const unseen: string[] = [];
  for (const rule of names) {
    const own = found.filter((one) => one.rule === rule);
    for (const source of new Set(own.map(({ after }) => after.source)))
      console.log(lineOf(`${rule}, ${source}`, worthOf(own.filter(({ after }) => after.source === source))));
    if (own.length === 0) unseen.push(rule);
  }
  if (unseen.length > 0) console.log(`on no page: ${unseen.join(', ')}`);
}

function lineOf(name: string, { before, after, better, worse, verdict }: Worth): string {
  const cells = figures.map(([key]) => `${plain(before[key])} ${plain(after[key])}`.padStart(14));
  const gain = signed((after.f1 ?? 0) - (before.f1 ?? 0));
  return `${name.padEnd(32)}${String(after.pages).padStart(6)}${cells.join('')} ${gain.padStart(8)}${String(better).padStart(8)}${String(worse).padStart(7)}  ${verdict}`;
}

/** Every page on which a rule changes something, the worst first. */
export function printPages(found: readonly Comparison[]): void {
  console.log('');
  for (const one of [...found].sort((a, b) => gainOf(a) - gainOf(b)))
    console.log(
      `${one.rule.padEnd(20)}${plain(figureOf(one.before))} ${plain(figureOf(one.after))} ${signed(gainOf(one))}  ${one.after.id}  ${one.after.type}  ${one.after.url}${one.after.error ?? ''}`,
    );
}

const plain = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3));
const signed = (value: number): string => (value >= 0 ? '+' : '−') + Math.abs(value).toFixed(3);
