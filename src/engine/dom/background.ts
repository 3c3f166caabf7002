/** So much of a style is looked at. */
const longest = 4000;
const declared = /background(?:-image)?\s*:/i;
const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))\s*\)/i;

/** The picture that a style attribute names as background, as it is written there. */
export function backgroundIn(style: string): string | undefined {
  const from = style.slice(0, longest).search(declared);
  if (from < 0) return undefined;
  const value = style.slice(from, from + longest);
  const found = address.exec(value);
  if (!found || value.slice(0, found.index).includes(';')) return undefined;
  const given = (found[1] ?? found[2] ?? found[3])?.trim() ?? '';
  // "#…" is a drawing of the page itself, or what a builder of pages writes where a picture is to come.
  return given === '' || given.startsWith('#') ? undefined : given;
}
