/** In characters: a shorter title may leave its reader waiting. */
const shortest = 30;
const dots = /(?:…|\.\.\.)$/;

/** Is a declared title the beginning of a text that its system cut, where the heading says all it has to, and nothing on the page says the dots? */
export const isCutShort = (title: string, heading: string, saidAlone?: (text: string) => boolean): boolean =>
  title.length >= shortest && dots.test(title) && !dots.test(heading) && heading.includes(' ') && !saidAlone?.(title);
