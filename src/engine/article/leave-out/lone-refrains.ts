import { textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { keptText } from '../kept';

/** In characters: shorter links are numbers and letters, longer ones say something of their own. */
const shortest = 10;
const longest = 80;
/** So often the same link was left out for one that is kept. */
const fewestLeft = 3;
const lines = 'p, div, li, h2, h3, h4, h5, h6';
/** Where the ways through a site stand, which its pages may name as well. */
const ofSite = 'nav, header, footer, aside, table';

/** Without a link in a line of its own that was left out below most of the things it stands below: "Compare prices", under each car but one. */
export function withoutLoneRefrains(page: Page, texts: ReadonlySet<Text>): Set<Text> {
  const left = new Set(texts);
  const chars = keptText(texts, page.root)?.chars;
  const said = new Map<string, { kept: Element[]; others: number }>();
  for (const link of chars ? page.root.querySelectorAll('a[href]') : []) {
    const own = page.stats(link).chars;
    const line = own >= shortest && own <= longest ? link.closest(lines) : null;
    if (!line || page.stats(line).chars > own || link.closest(ofSite)) continue;
    const text = textOf(link);
    const same = said.get(text) ?? { kept: [], others: 0 };
    said.set(text, same);
    if (chars?.(link)) same.kept.push(link);
    else same.others += 1;
  }
  for (const { kept, others } of said.values())
    if (kept.length * fewestLeft <= others) for (const link of kept) for (const text of textsIn(link)) left.delete(text);
  return left.size > 0 ? left : new Set(texts);
}
