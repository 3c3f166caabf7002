import type { PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';
import type { Chars } from '../../kept';
import { isAmongKept } from '../beside';

/** In characters: what heads a card, and what one link tells of where it leads. */
const longest = { name: 60, card: 400 };

/**
 * The links in a manual's text of which only the name is missing ("Samples" over "See how it works"). Elsewhere such cards are teasers,
 * which lose their names for a reason.
 */
export function tornLinks(page: Page, chars: Chars, kind: PageKind): Text[] {
  if (kind !== 'documentation') return [];
  return [...page.root.querySelectorAll('a[href]')].filter(isTorn).flatMap(textsIn);

  function isTorn(link: Element): boolean {
    const all = page.stats(link).chars;
    const missing = all - chars(link);
    if (missing === 0 || missing > longest.name || missing > chars(link) || all > longest.card || page.hidden(link)) return false;
    const name = textsIn(link)[0]?.parentElement;
    if (!name || chars(name) > 0 || page.stats(name).chars !== missing || conceptsOf(fold(textOf(name)))) return false;
    return isAmongKept(link, chars);
  }
}
