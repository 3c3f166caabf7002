import { saysHidden } from './visibility';

/** Shorter texts in brackets are somebody's words. */
const shortest = 20;
const begins = /^\s*(?:\{\s*"|\[\s*[{["])/;

/** Is this the text of a hidden element that holds data for the page's scripts: JSON, as in `<span hidden>{"layout":2}</span>`? */
export function isPageData(text: string, live: Element): boolean {
  if (text.length < shortest || !begins.test(text) || !saysHidden(live)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
