import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { numbered } from '../../../words/numbered';
import type { Chars } from '../../kept';
import { isSizable } from '../../pictures/picture-size';
import { isAmongKept } from '../beside';

/** A page with more of them is made of pictures. */
const most = 120;
/** From a picture to the box with what is said of it. */
const mostUp = 4;
/** In characters. */
const longest = 900;
/** What a journal sets beside a caption: ways to fetch the picture. */
const beside = 'a, ul, ol, button';

/**
 * What a figure says that counts itself ("Figure 3. Song rate by hour"), in boxes that are no `<figure>`: among links to fetch the
 * picture a block model takes it for one of them, and the text speaks of it by its number.
 */
export function figureCaptions(page: Page, chars: Chars): Text[] {
  const pictures = [...page.root.querySelectorAll('img')];
  if (pictures.length > most) return [];
  const boxes = new Set(pictures.filter(isSizable).map((picture) => boxAround(page, picture)));
  return [...boxes].flatMap((box) => {
    if (!box || chars(box) > 0 || !isAmongKept(box, chars)) return [];
    const said = textsIn(box).filter(({ parentElement }) => !parentElement?.closest(beside));
    const from = said.findIndex(({ data }) => numbered(data.trim(), 'figure') !== undefined);
    return from < 0 ? [] : said.slice(from);
  });
}

/** The nearest box around a picture that says something. */
function boxAround({ stats, root }: Page, picture: Element): Element | null {
  let box = picture.parentElement;
  for (let up = 0; box && box !== root && up < mostUp && stats(box).chars === 0; up++) box = box.parentElement;
  if (!box || box === root) return null;
  const { chars, inputs } = stats(box);
  return chars > 0 && chars <= longest && inputs === 0 ? box : null;
}
