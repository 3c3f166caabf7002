import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { isBetweenKept } from '../complete/beside';
import { type Chars, keptText } from '../kept';

const fewestItems = 3;
/** In characters of a list: with less of it in links it says something itself. */
const leastLinks = 0.9;
/** Of its items, so many at most are kept by mistake. */
const most = 1 / 3;

/** Without one link of a row of tags, shares or stories the rest of which was left out, above or below the text. */
export function withoutLoneLinks(page: Page, texts: ReadonlySet<Text>): Set<Text> {
  const left = new Set(texts);
  const chars = keptText(texts, page.root)?.chars;
  if (!chars) return left;
  const lists = new Set([...texts].flatMap((text) => text.parentElement?.closest('li')?.parentElement ?? []));
  for (const list of lists) if (isLone(page, list, chars)) for (const text of textsIn(list)) left.delete(text);
  return left.size > 0 ? left : new Set(texts);
}

function isLone(page: Page, list: Element, chars: Chars): boolean {
  const { chars: all, linkChars } = page.stats(list);
  if (linkChars < all * leastLinks) return false;
  const items = [...list.children].filter((item) => page.stats(item).chars > 0);
  const kept = items.filter((item) => chars(item) > 0).length;
  return items.length >= fewestItems && kept > 0 && kept <= items.length * most && !isBetweenKept(list, chars);
}
