const end = /[.!?…。！？؟।]["”’»)」』\]]*$/u;

/** Does a text end as a sentence does, maybe in a quotation or brackets? */
export const endsSentence = (text: string): boolean => end.test(text);
