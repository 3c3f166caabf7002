/** What one pass over the characters of a text tells. */
export interface TextMeasure {
  words: number;
  letters: number;
  capitals: number;
  /** Words that begin with a capital. */
  capitalised: number;
  digits: number;
  /** Sentence marks inside and at the end: . ! ? 。！？, the danda, the Urdu full stop, the Arabic question mark. */
  sentences: number;
  commas: number;
  otherMarks: number;
  /** Han, kana and hangul characters: these languages do not set spaces between words. */
  ideographs: number;
  endsSentence: boolean;
}

const sentenceMarks = new Set('.!?…。！？।॥۔؟։።။'.split(''));
const closing = new Set('"\'”’»)]」』）'.split(''));
const commaMarks = new Set(',;、，；،؛፣'.split(''));
const isMark = (character: string): boolean => sentenceMarks.has(character) || commaMarks.has(character);

export function measureText(text: string): TextMeasure {
  const m = { words: 0, letters: 0, capitals: 0, capitalised: 0, digits: 0, sentences: 0, commas: 0, otherMarks: 0, ideographs: 0 };
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) {
      m.letters++;
      if (!inWord) m.words++;
      inWord = true;
    } else if (code >= 65 && code <= 90) {
      m.letters++;
      m.capitals++;
      if (!inWord) {
        m.words++;
        m.capitalised++;
      }
      inWord = true;
    } else if (code === 32) inWord = false;
    else if (code >= 48 && code <= 57) {
      m.digits++;
      if (!inWord) m.words++;
      inWord = true;
    } else if (isIdeograph(code)) {
      m.letters++;
      m.ideographs++;
      inWord = false;
    } else if (
      code >= 0xc0 &&
      code !== 0xd7 &&
      code !== 0xf7 &&
      !(code >= 0x2000 && code <= 0x2bff) &&
      !(code >= 0x3000 && code <= 0x303f) &&
      code < 0xfe00 &&
      !isMark(text[i] as string)
    ) {
      m.letters++;
      if (!inWord) m.words++;
      inWord = true;
    } else {
      const mark = text[i] as string;
      if (sentenceMarks.has(mark)) m.sentences++;
      else if (commaMarks.has(mark)) m.commas++;
      else m.otherMarks++;
      if (mark !== "'" && mark !== '’' && mark !== '-') inWord = false;
    }
  }
  m.words += Math.round(m.ideographs / 2);
  return { ...m, endsSentence: endsSentence(text) };
}

function endsSentence(text: string): boolean {
  let i = text.length - 1;
  while (i >= 0 && (closing.has(text[i] as string) || text[i] === ' ')) i--;
  return i >= 0 && sentenceMarks.has(text[i] as string);
}

const isIdeograph = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af) ||
  (code >= 0xf900 && code <= 0xfaff);
