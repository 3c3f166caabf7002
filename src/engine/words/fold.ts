const ascii = /^[\x00-\x7f]*$/;
/** What is no letter and no number; for a text in ASCII without the classes of Unicode, which take long to compile and to match. */
const other = { ascii: /[^a-z\d#]+/g, unicode: /[^\p{L}\p{M}\p{N}#]+/gu };

/** Digits of Arabic, of Persian and of the scripts of India and Thailand may stand for ours. */
const digits = String.raw`\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0ae6-\u0aef\u0be6-\u0bef\u0e50-\u0e59`;
const number = { ascii: /\d+(?:[.,'’]\d+)*/g, unicode: new RegExp(`[${digits}]+(?:[.,'’\u066b\u066c][${digits}]+)*`, 'g') };

/**
 * A text as the word lists have it: lower case, compatibility forms made one (NFKC), numbers as `#`, and whatever is
 * neither letter nor number as one space.
 */
export function fold(text: string): string {
  const isAscii = ascii.test(text);
  return (isAscii ? text : text.normalize('NFKC'))
    .toLowerCase()
    .replace(isAscii ? number.ascii : number.unicode, '#')
    .replace(isAscii ? other.ascii : other.unicode, ' ')
    .trim();
}
