/** A formula in running text: where it stands, brackets included, and what is in it. */
export interface FoundTex {
  from: number;
  to: number;
  tex: string;
  display: boolean;
}

const closers: Record<string, string> = { '\\(': '\\)', '\\[': '\\]', $$: '$$' };

/**
 * The first formula of a text: `\(…\)` on one line, `\[…\]` and `$$…$$`; a single `$` is money more often than
 * mathematics. Linear in the text, however many brackets are opened and never closed.
 */
export function findTex(text: string): FoundTex | undefined {
  const next = finder(text);
  for (const { 0: open, index } of text.matchAll(/\\\(|\\\[|\$\$/g)) {
    const from = index + open.length;
    const end = next(closers[open] as string, from);
    const inLine = open === '\\(';
    if (end === from || end >= (inLine ? next('\n', from) : text.length)) continue;
    return { from: index, to: end + 2, tex: text.slice(from, end).trim(), display: !inLine };
  }
  return undefined;
}

/** Where a piece of the text comes next (its length, where it does not), each stretch looked through once. */
function finder(text: string): (piece: string, from: number) => number {
  const known = new Map<string, number>();
  return (piece, from) => {
    let at = known.get(piece) ?? -1;
    if (at < from) {
      at = text.indexOf(piece, from);
      if (at < 0) at = text.length;
      known.set(piece, at);
    }
    return at;
  };
}
