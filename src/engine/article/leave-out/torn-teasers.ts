import { textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { densityOf } from '../../words/dense';
import { type Chars, keptText } from '../kept';

/** In characters: a title; and with a sentence or two and "more". */
const shortestTitle = 10;
const longest = 500;
/** In characters of letters: beside less text it may be the text. */
const leastBeside = 600;
/** So many boxes around a title. */
const mostUp = 4;
const headings = 'h1, h2, h3, h4, h5, h6';

/** Without the words between a title and a shorter "Read more", both links to one other page, where neither is kept: they tell of what is read there. */
export function withoutTornTeasers(page: Page, texts: ReadonlySet<Text>): ReadonlySet<Text> {
  const chars = keptText(texts, page.root)?.chars;
  const gone = new Set<Text>();
  if (chars)
    for (const title of page.root.querySelectorAll('a[href]'))
      if (chars(title) === 0 && page.stats(title).chars >= shortestTitle)
        for (const text of teaserAround(page, title, chars)) gone.add(text);
  const left = new Set([...texts].filter((text) => !gone.has(text)));
  return left.size > 0 ? left : texts;
}

/** The texts of the smallest box with more in it than the title, where that is a teaser whose own words alone are kept. */
function teaserAround({ stats, root }: Page, title: Element, chars: Chars): Text[] {
  let box = title.parentElement;
  for (let up = 1; box && box !== root && up < mostUp && stats(box).chars === stats(title).chars; up++) box = box.parentElement;
  if (
    !box ||
    box === root ||
    chars(box) === 0 ||
    stats(box).chars > longest ||
    (chars(root) - chars(box)) * densityOf(textOf(box)) < leastBeside
  )
    return [];
  const said = textsIn(box).filter(({ data }) => data.trim() !== '');
  const [first, last] = [said[0], said.at(-1)].map((text) => text?.parentElement?.closest('a[href]'));
  if (first !== title || !last || last === title || stats(last).chars >= stats(title).chars || !isLine(box, last)) return [];
  const links = [...box.querySelectorAll('a[href]')];
  const isOfOne = links.every((link) => chars(link) === 0 && link.getAttribute('href') === title.getAttribute('href'));
  return isOfOne && ![...box.querySelectorAll(headings)].some((heading) => chars(heading) > 0) ? said : [];

  /** Does the last link stand by itself, and not at the end of a sentence? */
  function isLine(around: Element, link: Element): boolean {
    const line = link.parentElement as Element;
    return line === around || stats(line).chars === stats(link).chars;
  }
}
