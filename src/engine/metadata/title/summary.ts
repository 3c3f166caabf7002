/** In characters: headlines of two sentences are shorter. */
const least = 160;
const sentences = /[.?!]\s+\p{Lu}[^.?!]{10,}[.?!]/u;

/** Is what is set as a heading a paragraph, as a standfirst by mistake? */
export const isSummary = (heading: string): boolean => heading.length >= least && sentences.test(heading);
