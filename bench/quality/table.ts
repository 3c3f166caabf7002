import type { PageScore } from '../scores/page-score';
import type { Row } from '../scores/summary';

const columns: [keyof Row, string][] = [
  ['pages', 'pages'],
  ['f1', 'F1'],
  ['precision', 'P'],
  ['recall', 'R'],
  ['found', 'found'],
  ['letters', 'letters'],
  ['leaked', 'leaked'],
  ['title', 'title'],
  ['author', 'author'],
  ['date', 'date'],
  ['empty', 'empty'],
  ['failed', 'failed'],
  ['msMedian', 'ms'],
  ['ms95', 'ms 95%'],
];

export function printTable(extractor: string, rows: ReadonlyMap<string, Row>): void {
  console.log(`\n${extractor.padEnd(20)}${columns.map(([, head]) => head.padStart(8)).join('')}`);
  for (const [group, row] of rows) console.log(`${group.padEnd(20)}${columns.map(([key]) => cell(row[key])).join('')}`);
}

const cell = (value: number | undefined): string =>
  (value === undefined ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 1)).padStart(8);

/** The pages with most to win, to be read by hand. */
export function printWorst(scores: readonly PageScore[], most: number): void {
  const worst = [...scores].sort((a, b) => lossOf(b) - lossOf(a)).slice(0, most);
  if (worst.length > 0) console.log('\nworst pages:');
  for (const score of worst) console.log(`${lossOf(score).toFixed(3)}  ${score.id}  ${score.type}  ${score.url}  ${score.error ?? ''}`);
}

function lossOf({ words, snippets }: PageScore): number {
  if (words) return 1 - words.f1;
  const { found, kept, missed, leaked } = snippets;
  return (missed.length + leaked.length) / (found + kept + missed.length + leaked.length || 1);
}
