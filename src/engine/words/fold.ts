const ascii = /^[\x00-\x7f]*$/;

/**
 * A text as the word lists have it: lower case, compatibility forms made one (NFKC), numbers as `#`, and whatever is
 * neither letter nor number as one space.
 */
export function fold(text: string): string {
  const plain = ascii.test(text) ? text : text.normalize('NFKC');
  return plain
    .toLowerCase()
    .replace(/\d+(?:[.,'’]\d+)*/g, '#')
    .replace(/[^\p{L}\p{M}\p{N}#]+/gu, ' ')
    .trim();
}
