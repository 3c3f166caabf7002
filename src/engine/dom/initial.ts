/** Maybe with the quotation mark before it. */
const letter = /^["“‘«„]?\p{Lu}$/u;

/** Is an element the first letter of a text whose rest, in the next element, goes on in small letters? */
export const isInitial = ({ textContent, nextElementSibling: rest }: Element): boolean =>
  rest !== null && letter.test(textContent?.trim() ?? '') && /^\s*\p{Ll}/u.test(rest.textContent?.slice(0, 200) ?? '');
