import type { PageKind } from '../../../../rules/kinds';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import type { Chars } from '../../kept';
import { isAmongKept } from '../beside';
import words from './verdict-words.json';

/** In characters: of a name, and of the box of both lists. */
const longest = { name: 24, box: 1500 };
/** So many boxes around the first name stands the box of both. */
const mostUp = 6;
const elsewhere = 'nav, footer, form, aside, dialog';

const [inFavour, against] = [new Set(words.for), new Set(words.against)];

/** What speaks for a thing and what against it, in a box between what was chosen: points of three words each are no sentences to a block model. */
export function verdictsOf(page: Page, chars: Chars, kind: PageKind): Element[] {
  if (kind === 'forum') return [];
  const boxes = textsIn(page.root)
    .filter((text) => names(text, inFavour))
    .map((text) => boxAround(page, text))
    .filter((box) => box !== null);
  return boxes.filter((box) => chars(box) < page.stats(box).chars && isAmongKept(box, chars) && !page.hidden(box));
}

const names = ({ data }: Text, those: ReadonlySet<string>): boolean =>
  data.length <= longest.name * 2 &&
  those.has(
    data
      .trim()
      .replace(/[:：]$/, '')
      .toLowerCase(),
  );

/** The nearest box with a name of what speaks against, where it says nothing else and leads nowhere. */
function boxAround({ stats, root }: Page, name: Text): Element | null {
  let box = name.parentElement;
  for (let up = 0; box && box !== root && up < mostUp; up++, box = box.parentElement) {
    const { chars, links, inputs } = stats(box);
    if (chars > longest.box || links + inputs > 0) return null;
    if (textsIn(box).some((text) => names(text, against))) return box.closest(elsewhere) ? null : box;
  }
  return null;
}
