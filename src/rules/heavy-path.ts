/**
 * Would an XPath search the whole page once for each element of the page, or worse? `//*[count(//*) > 1]` would: what stands
 * in brackets is asked again for every element before them.
 */
export function isHeavyPath(path: string): boolean {
  let depth = 0;
  let quote = '';
  for (let i = 0; i < path.length; i++) {
    const sign = path[i] as string;
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '[') depth++;
    else if (sign === ']') depth--;
    else if (sign === '/' && path[i + 1] === '/' && depth > 0 && (depth > 1 || beginsHere(path, i))) return true;
  }
  return false;
}

/** Does a path begin with this slash, rather than go on from a step before it? */
const beginsHere = (path: string, at: number): boolean => !/[\w.*)\]-]\s*$/.test(path.slice(Math.max(0, at - 20), at));
