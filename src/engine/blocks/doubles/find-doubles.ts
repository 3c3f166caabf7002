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
  return withShort(doubles, texts, keep);
}

/** So many doubles in the order of their firsts are the copy of a part of the page. */
const copied = 4;

/** In a copy, the short blocks between are doubles too: its headings would stand over nothing. */
function withShort(doubles: Map<number, number>, texts: readonly string[], keep: ArrayLike<unknown>): Map<number, number> {
  const all = new Map(doubles);
  let end = 0;
  for (const [at, first] of doubles) {
    if (at < end) continue;
    const away = at - first;
    const same = (i: number): boolean => texts[i]?.toLowerCase() === texts[i - away]?.toLowerCase();
    let begin = at;
    while (begin > first + 1 && begin > end && same(begin - 1)) begin--;
    for (end = at + 1; end < texts.length && same(end); ) end++;
    let long = 0;
    for (let i = begin; i < end; i++) if (doubles.has(i)) long++;
    if (long < copied) continue;
    for (let i = begin; i < end; i++) if (keep[i] && keep[i - away] && !all.has(i)) all.set(i, i - away);
  }
  return new Map([...all].sort(([a], [b]) => a - b));
}
