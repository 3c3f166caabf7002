interface Call {
  name: string;
  key: string;
  /** How many values follow the key. */
  values: number;
}

/** Calls of a function with a literal key as its first argument, and how many arguments follow it. */
export function callsOf(code: string, name: string): Call[] {
  const starts = code.matchAll(new RegExp(`\\b${name}\\(\\s*'(\\w+)'`, 'g'));
  return [...starts].map((start) => ({
    name,
    key: start[1] as string,
    values: argumentsAfter(code.slice(start.index + start[0].length)),
  }));
}

/** Commas between here and the bracket that closes the call; strings and inner brackets are stepped over. */
function argumentsAfter(rest: string): number {
  let depth = 0;
  let values = 0;
  for (const [token] of rest.matchAll(/'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|[([{]|[)\]}]|,(?=\s*\))|,/g)) {
    if (/^[([{]$/.test(token)) depth += 1;
    else if (/^[)\]}]$/.test(token)) {
      if (depth === 0) return values;
      depth -= 1;
    } else if (token === ',' && depth === 0) values += 1;
  }
  return values;
}
