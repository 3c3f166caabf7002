import type { PageScore } from '../scores/page-score';

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
