import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';

/** Fewer items of a list, or more of them chosen, are no scrap of one. */
const fewest = 3;
const share = 0.34;

/** The chosen texts without the odd item of a list that the page itself never shows, as the lists in which shops' review services note what they ran. */
export function withoutHiddenScraps(page: Page, texts: ReadonlySet<Text>): Set<Text> {
  const rest = new Set(texts);
  for (const list of page.root.querySelectorAll('ul')) {
    const { childElementCount: count } = list;
    if (count < fewest || !page.hidden(list)) continue;
    const chosen = [...list.children].map((item) => textsIn(item).filter((text) => texts.has(text))).filter((item) => item.length > 0);
    if (chosen.length <= count * share) for (const text of chosen.flat()) rest.delete(text);
  }
  return rest;
}
