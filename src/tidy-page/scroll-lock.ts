/** Kinds whose boxes pages lay over themselves, holding the page still until they are answered. */
const locking = new Set(['consent', 'login', 'newsletter', 'promo', 'ad']);

const isLocked = (element: Element | null): boolean => element !== null && getComputedStyle(element).overflowY === 'hidden';

/** Lets the page scroll again where a box that is hidden now held it still. */
export function unlockScroll(kinds: Iterable<string>): string {
  const held = isLocked(document.querySelector(':root')) || isLocked(document.querySelector(':root > body'));
  return held && [...kinds].some((kind) => locking.has(kind)) ? ':root, :root > body { overflow: visible !important }' : '';
}
