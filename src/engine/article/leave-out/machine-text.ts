import { isInline } from '../../dom/inline';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';

/** In characters: a shorter one may be an example in a sentence. */
const shortest = 40;
const listing = 'pre, code, textarea, samp';

/** The chosen texts without what a page's scripts keep in it as data: a block that is nothing but an object of JSON, hidden boxes of numbers or a path. */
export function withoutMachineText(page: Page, texts: ReadonlySet<Text>): Set<Text> {
  const isData = (text: Text): boolean => isObject(text.data.trim()) || (value.test(text.data.trim()) && isHiddenValue(page, text));
  return new Set([...texts].filter((text) => !isData(text) || text.parentElement?.closest(listing)));
}

/** "8566104588", "/FAQ.aspx". */
const value = /^(?:[\d\s.,:-]{1,60}|\/[\w.-]{1,40}(?:\/[\w.-]{1,40}){0,5})$/;
/** In characters: what a card keeps of itself for scripts. */
const longest = 120;

/** Is all that the page hides with it such values, in a box of its own? In a table that is folded away numbers have words beside them. */
function isHiddenValue(page: Page, { parentElement }: Text): boolean {
  if (!parentElement || !page.hidden(parentElement)) return false;
  let at = parentElement;
  while (at.parentElement && at.parentElement !== page.root && page.hidden(at.parentElement)) at = at.parentElement;
  return !isInline(at) && page.stats(at).chars <= longest && textsIn(at).every((text) => value.test(text.data.trim()));
}

function isObject(said: string): boolean {
  if (said.length < shortest || !/^(?:\{|\[\{)\s*"/.test(said) || !/[}\]]$/.test(said)) return false;
  try {
    JSON.parse(said);
    return true;
  } catch {
    return false;
  }
}
