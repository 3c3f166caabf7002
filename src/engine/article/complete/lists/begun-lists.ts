import type { PageKind } from '../../../../rules/kinds';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';

const items = { fewest: 2, most: 12 };
/** In characters: a longer item speaks for itself. */
const longestItem = 80;
const elsewhere = 'nav, aside, footer, form, dialog, [role="dialog"], a, li';

/**
 * Short lists of what a product has ("Dishwasher safe") of which an item was chosen: the others say the same kind of thing. Not what stands
 * elsewhere too (`doubles`), and not what is never shown.
 */
export function begunLists(page: Page, chars: Chars, kind: PageKind, doubles: ReadonlySet<Text>): Element[] {
  if (kind !== 'product') return [];
  return [...page.root.querySelectorAll('ul')].flatMap((list) => {
    const { chars: all, links, inputs, images } = page.stats(list);
    const { childElementCount: count } = list;
    if (chars(list) === 0 || chars(list) === all || links + inputs + images > 0 || count < items.fewest || count > items.most) return [];
    const isPlain = [...list.children].every((item) => item.localName === 'li' && page.stats(item).chars <= longestItem);
    if (!isPlain || list.querySelector('button, [role="button"]') || list.closest(elsewhere) || page.hidden(list)) return [];
    return [...list.children].filter((item) => chars(item) === 0 && !textsIn(item).some((text) => doubles.has(text)));
  });
}
