const perhaps = /[\u0307\u0386-\u03ce\u015f\u0163]/;
const accents: Readonly<Record<string, string>> = { ά: 'α', έ: 'ε', ή: 'η', ί: 'ι', ΐ: 'ϊ', ό: 'ο', ύ: 'υ', ΰ: 'ϋ', ώ: 'ω' };

/**
 * One spelling for what is written in several: Greek capitals carry no accents, Romanian has cedillas for commas where a
 * font knew no better, and a Turkish İ in lower case keeps its dot as a sign of its own.
 */
export const oneSpelling = (folded: string): string =>
  perhaps.test(folded)
    ? folded
        .replace(/[άέήίΐόύΰώ]/g, (letter) => accents[letter] as string)
        .replaceAll('ş', 'ș')
        .replaceAll('ţ', 'ț')
        .replaceAll('\u0307', '')
    : folded;
