const ascii = /^[\x00-\x7f]*$/;
/** What is no letter and no number; for a text in ASCII without the classes of Unicode, which take long to compile and to match. */
const other = { ascii: /[^a-z\d#]+/g, unicode: /[^\p{L}\p{M}\p{N}#]+/gu };

/**
 * A text as the word lists have it: lower case, compatibility forms made one (NFKC), numbers as `#`, and whatever is
 * neither letter nor number as one space.
 */
export function fold(text: string): string {
  const isAscii = ascii.test(text);
  return (isAscii ? text : text.normalize('NFKC'))
    .toLowerCase()
    .replace(/\d+(?:[.,'’]\d+)*/g, '#')
    .replace(isAscii ? other.ascii : other.unicode, ' ')
    .trim();
}
