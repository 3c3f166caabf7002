import { textsIn } from './texts-in';

/** Brackets and stars around what is in italics need not be. */
const letters = /[\p{L}\p{N}]/u;

/** Are all words of a line in italics, by one element around them or by several? */
export const isAllItalic = (line: Element): boolean => {
  const words = textsIn(line).filter(({ data }) => letters.test(data));
  return words.length > 0 && words.every((text) => text.parentElement?.closest('em, i, cite') != null);
};
