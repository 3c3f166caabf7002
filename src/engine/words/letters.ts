/** A text's letters and digits alone, in lower case: sites write the same with other marks and spaces. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Its letters alone, without digits and marks: a login is made of a name so. */
export const onlyLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, '');
