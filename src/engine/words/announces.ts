const colon = /[:：]\s*$/;

/** Does a line end as one does that says what comes next? */
export const announces = (line: string): boolean => colon.test(line);
