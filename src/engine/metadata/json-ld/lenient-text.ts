/** What has to follow a quote that ends a text; one that nobody escaped has more of the text behind it. */
const after = {
  key: /\s*:/y,
  value: /\s*(?:$|[}/]|,\s*(?:$|[}/,]|"[^"\\]{0,60}(?:$|"\s*(?::|$)))|\n\s*"[^"\\]{1,60}"\s*:)/y,
  item: /\s*(?:$|[\]/]|,\s*(?:$|["{[\]/,\d-]|(?:true|false|null)\b))/y,
};

/** Where the text of a key, of a property or of a list ends that begins at `start`; undefined where it is cut off. */
export function endOfText(text: string, start: number, place: keyof typeof after): number | undefined {
  const pattern = after[place];
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') {
      pattern.lastIndex = at + 1;
      if (pattern.test(text)) return at;
    }
  }
  return undefined;
}

const escapes = /\\(?:["\\/bfnrt]|u[\da-f]{4})|[\\"\u0000-\u001f]/gi;

/** A text as it was meant: with its escapes, and with line breaks, quotes and backslashes that should have been ones. */
export const decodeText = (text: string): string =>
  JSON.parse(`"${text.replace(escapes, (one) => (one.length > 1 ? one : JSON.stringify(one).slice(1, -1)))}"`) as string;
