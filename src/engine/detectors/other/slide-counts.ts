import { spacedText } from '../../dom/text';
import { detector, found } from '../detector';

/** "2/4", "2 / 4", "2 of 4". */
const counted = /^(\d{1,2})\s?(?:\/|of|von|sur|de|di|van|из)\s?(\d{1,2})$/;
/** In characters; a number and how many there are may be boxes of their own. */
const longest = 9;
const mostParts = 2;
/** Fewer may be a fraction or marks. */
const fewest = 2;
const kept = 'table, code, pre, dd, h1, h2, h3, h4, h5, h6, figcaption';

/** What counts the slides of a show, one on each: "1/4", "2/4", "3/4". Fractions come in no such order. */
export const slideCounts = detector('other', function* ({ page }) {
  const shows = new Map<string, { element: Element; at: number }[]>();
  for (const element of page.root.querySelectorAll('span, div, p')) {
    if (page.stats(element).chars > longest || !isPlain(element)) continue;
    const [said, at, of] = counted.exec(spacedText(element)) ?? [];
    if (!said || !of || element.closest(kept)) continue;
    const counts = shows.get(of);
    if (counts) counts.push({ element, at: Number(at) });
    else shows.set(of, [{ element, at: Number(at) }]);
  }
  for (const [of, counts] of shows) {
    const isInOrder = counts.every(({ at }, before) => at === before + 1);
    if (counts.length < fewest || counts.length > Number(of) || !isInOrder) continue;
    for (const { element, at } of counts) yield found(element, 'control_label', `${at}/${of}`);
  }
});

const isPlain = ({ children }: Element): boolean =>
  children.length <= mostParts && [...children].every(({ childElementCount }) => childElementCount === 0);
