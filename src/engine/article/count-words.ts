/** Words of a short text, for the list of what was left out; two ideographs or kana count as one word. */
export const countWords = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).reduce(
    (sum, word) => sum + (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word) ? Math.ceil(word.length / 2) : 1),
    0,
  );
