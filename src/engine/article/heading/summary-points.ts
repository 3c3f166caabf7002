import { collapse } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { isDense } from '../../words/dense';
import { mentions } from '../../words/mentions';
import type { Around } from './standfirst';
import { isHiddenBeside } from '../unseen';

/** So many pieces of text under a headline are looked at, and so many characters of its chosen paragraphs: what comes later stands in the text. */
const most = { looked: 80, paragraphs: 300 };
/** In a list: fewer items tell no points of a story, more of them are another list. */
const items = { least: 2, most: 8 };
/** In words and characters: shorter items are names of sections and buttons. */
const words = 5;
const spaced = { least: 30, most: 300 };
const dense = { least: 14, most: 150 };
/** What stands under a headline and belongs to something else. */
const elsewhere = 'nav, footer, form, button, figure, table, label, dialog, [role=dialog], li, details';

/**
 * The points of a story as a list between its headline and its first paragraphs, which many papers set in a box: a block model takes it for
 * the menus it stands among, but in a menu each line leads somewhere. The answer are the lists' texts,
 * and the headings over those that were chosen too.
 */
export function summaryPoints(page: Page, title: Element, { chosen, barred }: Around): Text[] {
  const walker = page.document.createTreeWalker(page.root, NodeFilter.SHOW_TEXT);
  walker.currentNode = title;
  const lists = new Set<Element>();
  let paragraphs = 0;
  let looked = 0;
  for (let text = walker.nextNode() as Text | null; text && paragraphs < most.paragraphs; text = walker.nextNode() as Text | null) {
    if (text.data.trim() === '' || title.contains(text)) continue;
    if (++looked > most.looked) break;
    const list = text.parentElement?.closest('ul, ol');
    if (list) lists.add(list);
    else if (chosen.has(text)) paragraphs += text.data.trim().length;
  }
  return [...lists]
    .filter((list) => isOfPoints(page, list, title) && (chosen.has(textsIn(list)[0] as Text) || !barred(list)))
    .flatMap((list) => [...headingTexts(page, list, title), ...textsIn(list)]);
}

/** In characters. */
const longestName = 40;

/** The heading right over a list, such as “Key points”, or a short line that shares a box with nothing but the list. */
function headingTexts(page: Page, list: Element, title: Element): Text[] {
  const above = list.previousElementSibling;
  if (above === null || above === title || above.querySelector('a, button, img') !== null || above.matches('a, button')) return [];
  return /^h[2-6]$/.test(above.localName) || namesOnly(page, above, list) ? textsIn(above) : [];
}

function namesOnly({ stats }: Page, line: Element, list: Element): boolean {
  const { chars } = stats(line);
  return line.parentElement !== null && chars <= longestName && stats(line.parentElement).chars === chars + stats(list).chars;
}

function isOfPoints(page: Page, list: Element, title: Element): boolean {
  const { links, inputs, images } = page.stats(list);
  const { length } = list.children;
  if (links + inputs + images > 0 || length < items.least || length > items.most) return false;
  if (isHiddenBeside(page, list, title) || list.closest(elsewhere) || list.querySelector('button, time, ul, ol')) return false;
  return [...list.children].every(isPoint);
}

function isPoint(item: Element): boolean {
  const said = collapse(item.textContent ?? '');
  const { least, most: longest } = isDense(said) ? dense : spaced;
  const fits = said.length >= least && said.length <= longest && (isDense(said) || said.split(' ').length >= words);
  return fits && !(['account', 'newsletter', 'paywall', 'follow'] as const).some((topic) => mentions(said, topic));
}
