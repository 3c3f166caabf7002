import type { Row } from './summary';

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

/** The figures of an extractor, a line for each group of pages. */
export function printTable(extractor: string, rows: ReadonlyMap<string, Row>): void {
  console.log(`\n${extractor.padEnd(20)}${columns.map(([, head]) => head.padStart(8)).join('')}`);
  for (const [group, row] of rows) console.log(`${group.padEnd(20)}${columns.map(([key]) => cell(row[key])).join('')}`);
}

const cell = (value: number | undefined): string =>
  (value === undefined ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 1)).padStart(8);
