import { siteOf } from '../../../dom/site-of';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { leadsAway } from '../../leads-away';
import { neighbour } from '../beside';

/** So many are kept, and so much of the run. */
const fewest = { kept: 3, share: 0.75 };
/** With less of it in links it says something itself. */
const leastLinks = 0.9;

/**
 * A paragraph that is a link to another site, in a run of such of which the others are kept: wares, songs or papers that a text lists. A block model
 * takes the last, which stands next to what follows the text, for a menu.
 */
export function linkedItems(page: Page, chars: Chars): Element[] {
  const runs: Element[][] = [];
  for (const item of [...page.root.querySelectorAll('p')].filter(isItem)) {
    const run = runs.at(-1);
    if (run && neighbour(page, item, 'previousElementSibling') === run.at(-1)) run.push(item);
    else runs.push([item]);
  }
  return runs.flatMap((run) => {
    const kept = run.filter((item) => chars(item) > 0);
    if (kept.length < fewest.kept || kept.length < run.length * fewest.share) return [];
    const sites = new Set(kept.map(siteBehind));
    return run.filter((item) => chars(item) === 0 && sites.has(siteBehind(item)));
  });

  function isItem(line: Element): boolean {
    const { chars: all, linkChars, links, inputs, images } = page.stats(line);
    if (links !== 1 || inputs + images > 0 || linkChars < all * leastLinks || page.hidden(line)) return false;
    const link = line.querySelector('a[href]');
    return link !== null && leadsAway(page, link);
  }

  function siteBehind(item: Element): string {
    const href = item.querySelector('a')?.getAttribute('href') ?? '';
    return URL.canParse(href, page.baseUrl) ? siteOf(new URL(href, page.baseUrl).hostname) : '';
  }
}
