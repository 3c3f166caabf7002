import type { PageScore } from '../scores/page-score';
import type { Scored } from './scored';

const more = (value: number, digits = 4): string => `${value > 0 ? '+' : ''}${value.toFixed(digits)}`;

const right = ({ metadata }: PageScore, field: 'title' | 'author' | 'date'): number => Number(metadata[field] ?? 0);

interface Change {
  before: Scored;
  after: Scored;
  f1: number;
  found: number;
  leaked: number;
}

/** What changed between two states on the pages that both have: each kind of pages in sum, then every page whose text is another one. */
export function printChange(before: readonly Scored[], after: readonly Scored[]): void {
  const earlier = new Map(before.map((score) => [score.id, score]));
  const changes = after.flatMap((score) => {
    const base = earlier.get(score.id);
    return base ? [changeOf(base, score)] : [];
  });
  const groupOf = ({ after }: Change) => `${after.source}/${after.type}`;
  console.log(
    `\n${'change, in sum'.padEnd(24)}${['pages', 'other', 'F1', 'found', 'leaked', 'title', 'author', 'date'].map(head).join('')}`,
  );
  for (const group of [...new Set(changes.map(groupOf))].sort())
    console.log(
      `${group.padEnd(24)}${cells(changes.filter((change) => groupOf(change) === group))
        .map(head)
        .join('')}`,
    );
  const other = changes.filter(isOther).sort((a, b) => a.f1 - b.f1);
  for (const { after, f1, found, leaked } of other)
    console.log(`${more(f1)}  found ${more(found, 0)}  leaked ${more(leaked, 0)}  ${after.id}  ${after.type}  ${after.error ?? ''}`);
}

const head = (text: string): string => text.padStart(10);

const isOther = ({ before, after }: Change): boolean => before.text !== after.text;

const changeOf = (before: Scored, after: Scored): Change => ({
  before,
  after,
  f1: (after.words?.f1 ?? 0) - (before.words?.f1 ?? 0),
  found: after.snippets.found - before.snippets.found,
  leaked: after.snippets.leaked.length - before.snippets.leaked.length,
});

function cells(list: readonly Change[]): string[] {
  const sum = (of: (change: Change) => number) => list.reduce((total, change) => total + of(change), 0);
  const fields = (['title', 'author', 'date'] as const).map((field) =>
    sum(({ before, after }) => right(after, field) - right(before, field)),
  );
  return [
    String(list.length),
    String(list.filter(isOther).length),
    more(sum(({ f1 }) => f1)),
    more(
      sum(({ found }) => found),
      0,
    ),
    more(
      sum(({ leaked }) => leaked),
      0,
    ),
    ...fields.map((value) => more(value, 0)),
  ];
}
