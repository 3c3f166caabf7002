/** Maybe with the quotation mark before it. */
const letter = /^["“‘«„]?\p{Lu}$/u;

/** Is an element the first letter of a text whose rest, in the next element, goes on in small letters? */
export function isInitial(element: Element): boolean {
  const rest = element.nextElementSibling;
  // Boxes are asked for what they hold only where that is little: a page may nest thousands.
  if (!rest || element.childElementCount > 1 || (element.firstElementChild?.childElementCount ?? 0) > 0) return false;
  return letter.test(element.textContent?.trim() ?? '') && /^\s*\p{Ll}/u.test(rest.textContent?.slice(0, 200) ?? '');
}
