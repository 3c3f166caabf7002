/**
 * Where to cut. If block i is main content with chance p(i), keeping the blocks over half the best F1 that can be hoped
 * for maximises that F1 (Lipton, Elkan and Naryanaswamy 2014). So a page that is hard to read, a listing of cards, gets
 * a low threshold by itself, and a clear article one near a half.
 */
export function bestThreshold(chances: Float32Array, words: ArrayLike<number>): number {
  const order = Array.from(chances, (_, i) => i).sort((a, b) => (chances[b] as number) - (chances[a] as number));
  let total = 0;
  for (const i of order) total += (words[i] as number) * (chances[i] as number);
  let kept = 0;
  let hits = 0;
  let best = 0;
  for (const i of order) {
    kept += words[i] as number;
    hits += (words[i] as number) * (chances[i] as number);
    if (kept > 0) best = Math.max(best, (2 * hits) / (kept + total));
  }
  return best / 2;
}
