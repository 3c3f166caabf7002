const letters = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]{2}/;

/** Is this in a script that says in half the characters what others need: Chinese, Japanese, Korean, Thai? */
export const isDense = (text: string): boolean => letters.test(text);
