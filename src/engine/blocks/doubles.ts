/** Shorter blocks may rightly say the same twice: a table's cells, a refrain, a speaker's name. */
const longEnough = 6;

/**
 * Blocks whose text was already taken: pages carry their text twice for desktops and phones, in what a script hydrates
 * and in `noscript`. Gives the block that says the same for each double.
 */
export function findDoubles(texts: readonly string[], words: ArrayLike<number>, keep: ArrayLike<unknown>): Map<number, number> {
  const taken = new Map<string, number>();
  const doubles = new Map<number, number>();
  texts.forEach((text, i) => {
    if (!keep[i] || (words[i] as number) < longEnough) return;
    const folded = text.toLowerCase();
    const first = taken.get(folded);
    if (first === undefined) taken.set(folded, i);
    else doubles.set(i, first);
  });
  return doubles;
}
