import type { Page } from '../page';

/** From here on letters are bold (CSS Fonts 4, relative weights). */
const bold = 600;

/** Does the page's style set the letters of this element bold? Not where nothing is laid out. */
export const isSetBold = (page: Page, element: Element): boolean => Number(page.style(element)?.fontWeight ?? 0) >= bold;
