/** Words that would do for one block and no other; dates and counts are left out, for they change. */
const longest = 60;
const fewest = 3;
/** Scripts without spaces between words say as much in fewer characters. */
const unspaced = /[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]{4}/;

/** The words to know a block by: the beginning of its first line that says enough, up to a number or a sentence's end. */
export const phraseOf = (lines: readonly string[]): string | undefined => phrasesOf(lines)[0];

/** All such words, of each sentence one; none is part of another. */
export function phrasesOf(lines: readonly string[]): string[] {
  const phrases: string[] = [];
  for (const line of lines)
    for (const phrase of line.split(end).map((part) => shortened(part.trim())))
      if (saysEnough(phrase) && !phrases.some((other) => other.includes(phrase) || phrase.includes(other))) phrases.push(phrase);
  return phrases;
}

/**
 * The two halves of a block's only sentence, each enough to know it by: one is left where the other gets new words.
 * None where there are more sentences, or where half of it says too little.
 */
export function halvesOf(lines: readonly string[]): string[] {
  const [sentence, ...others] = [...new Set(lines.flatMap((line) => line.split(end)).map((part) => part.trim()))].filter(saysEnough);
  if (!sentence || others.length > 0) return [];
  const words = unspaced.test(sentence) ? [...sentence] : sentence.split(' ');
  const between = unspaced.test(sentence) ? '' : ' ';
  const middle = Math.ceil(words.length / 2);
  const halves = [words.slice(0, middle), words.slice(middle)].map((half) => shortened(half.join(between)));
  return halves.every(saysEnough) ? halves : [];
}

const end = /\p{N}+|(?<=[.!?…])\s|[。！？]/u;

const saysEnough = (phrase: string): boolean => (unspaced.test(phrase) ? phrase.length >= 6 : phrase.split(' ').length >= fewest);

function shortened(whole: string): string {
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return space > longest / 3 ? cut.slice(0, space) : cut;
}
