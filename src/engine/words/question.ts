const mark = /[?？؟]["”»’)]?$/;

/** Does a text end as a question does, in quotation marks or brackets too? */
export const isQuestion = (text: string): boolean => mark.test(text);
