/** In characters: a shorter one may be an example in a sentence. */
const shortest = 40;
const listing = 'pre, code, textarea, samp';

/** The chosen texts without what a page's scripts keep in it as data: a block that is nothing but an object of JSON. */
export function withoutMachineText(texts: ReadonlySet<Text>): Set<Text> {
  return new Set([...texts].filter((text) => !isObject(text.data.trim()) || text.parentElement?.closest(listing)));
}

function isObject(said: string): boolean {
  if (said.length < shortest || !/^(?:\{|\[\{)\s*"/.test(said) || !/[}\]]$/.test(said)) return false;
  try {
    JSON.parse(said);
    return true;
  } catch {
    return false;
  }
}
