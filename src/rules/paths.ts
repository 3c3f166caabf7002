/**
 * Does a path fit a prefix or a glob? `*` stands for anything, also for slashes. Linear: each piece between two stars
 * is looked for once, from where the last one ended.
 */
export function pathFits(path: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const [first = '', ...rest] = pieces;
  if (!path.startsWith(first)) return false;
  if (rest.length === 0) return true;
  const last = rest.pop() as string;
  let from = first.length;
  for (const piece of rest) {
    const at = path.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return last === '' || (path.length - last.length >= from && path.endsWith(last));
}
