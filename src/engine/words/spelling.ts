/** What is spelt in several ways: a text without any of it is its own spelling. */
const perhaps =
  /[\u0131\u0307\u0386-\u03ce\u015f\u0163\u0451\u02bc\u0591-\u05c7\u0622\u0623\u0625\u0629\u0640\u0649-\u0652\u0670\u0671\u06a9\u06cc\u0901\u093c]/;
/** Vowels and stretching of Arabic, vowels of Hebrew, and the dot below that Hindi leaves out as it likes. */
const marks = /[\u0307\u0591-\u05c7\u0640\u064b-\u0652\u0670\u093c]/g;
/** Letters that are put one for another, or that a keyboard has one of; each before the one it is spelt with here. */
const pairs = 'άα έε ήη ίι ΐϊ όο ύυ ΰϋ ώω şș ţț ıi ёе \u0901\u0902 آا أا إا ٱا ىي یي کك ةه'.split(' ');
const letters = new Map(pairs.map((pair) => [...pair] as [string, string])).set('\u02bc', ' ');
const other = new RegExp(`[${[...letters.keys()].join('')}]`, 'g');

/**
 * One spelling for what is written in several. Greek capitals carry no accents, and Turkish ones do not tell ı from i; a Turkish İ in
 * lower case keeps its dot as a sign of its own; Romanian has cedillas for commas where a font knew no better. Arabic is stretched to
 * fill a line, and hardly anybody writes its vowels or tells one alef from another; Persian has its own yeh and kaf, or the Arabic ones.
 */
export const oneSpelling = (folded: string): string =>
  perhaps.test(folded) ? folded.replace(marks, '').replace(other, (letter) => letters.get(letter) as string) : folded;
