const letters = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]{2}/;

const ideographs = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

/** The characters of a text, as many as it would have in letters: one of Chinese, Japanese or Korean counts twice, as in a survey's sentences. */
export const weightOf = (text: string): number => text.length + (text.match(ideographs)?.length ?? 0);

/** How much more each character of a text says than one of letters: from 1 to 2. */
export const densityOf = (text: string): number => (text === '' ? 1 : weightOf(text) / text.length);

/** Is this in a script that says in half the characters what others need: Chinese, Japanese, Korean, Thai? */
export const isDense = (text: string): boolean => letters.test(text);
