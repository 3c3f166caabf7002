/** Families of writing that are set alike. */
export type Script = 'alphabetic' | 'ja' | 'zh' | 'ko' | 'arabic' | 'hebrew' | 'tall';

const byLanguage: readonly [RegExp, Script][] = [
  [/^ja\b/, 'ja'],
  [/^(?:zh|yue|wuu)\b/, 'zh'],
  [/^ko\b/, 'ko'],
  [/^(?:ar|fa|ur|ps|ckb|sd|ug|arz)\b/, 'arabic'],
  [/^(?:he|iw|yi)\b/, 'hebrew'],
  [/^(?:hi|mr|ne|sa|bn|as|pa|gu|or|ta|te|kn|ml|si|th|lo|km|my|bo|dz)\b/, 'tall'],
];

const byCharacters: readonly [RegExp, Script][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Arabic}/gu, 'arabic'],
  [/\p{Script=Hebrew}/gu, 'hebrew'],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/gu, 'tall'],
  [/\p{Script=Han}/gu, 'zh'],
];

/** Less than this share of a script's letters is a quotation, not the text. */
const share = 0.2;
const sampleLength = 3000;

/**
 * The script of a text: by what is written, since pages leave `lang` at the software's default; where the text is
 * too short to tell, by its language.
 */
export function scriptOf(text: string, lang = ''): Script {
  const sample = text.slice(0, sampleLength);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const written = byCharacters.find(([characters]) => (sample.match(characters)?.length ?? 0) > letters * share)?.[1];
  const declared = byLanguage.find(([language]) => language.test(lang.toLowerCase()))?.[1];
  if (letters < 40) return declared ?? written ?? 'alphabetic';
  if (written === 'zh' && declared === 'ja') return 'ja';
  return written ?? 'alphabetic';
}
