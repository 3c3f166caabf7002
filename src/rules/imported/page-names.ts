const named = /([#.])(-?(?:[\w\u0080-\uffff-]|\\[^\n])+)/;

/** The first id or class that a selector asks for outside brackets, as `#id` or `.class`. */
function firstName(selector: string): string | undefined {
  const outside = selector.replace(/\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]/g, '').replace(/\([^()]*\)/g, '');
  const found = named.exec(outside);
  return found ? (found[1] as string) + (found[2] as string).replace(/\\(.)/g, '$1') : undefined;
}

/** Can a selector find anything on a page with these ids and classes? One that asks for none of them can anywhere. */
export function fitsNames(selector: string, names: ReadonlySet<string>): boolean {
  const name = firstName(selector);
  return name === undefined || names.has(name);
}
