import { isOneText, type PageKind } from '../../../../rules/kinds';
import { collapse } from '../../../dom/text';
import type { Page } from '../../../page';
import { announces } from '../../../words/announces';
import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';
import type { Chars } from '../../kept';
import { isAmongKept } from '../beside';

/** In characters: of the words, and of what is kept below them. */
const length = { most: 400, least: 40 };
/** The share of what is below them that is kept. */
const share = 0.9;
/** One word with a colon is a label. */
const fewestWords = 3;
const inline = 'em, i, b, strong, u, span, sup, sub, abbr, cite, q, code';

/**
 * Words that stand loose at the head of a box and say what comes next, where all that comes next is kept: the opening of a claim or of a rule
 * ("A bridge that has:"), whose points are boxes of their own.
 */
export function openingRuns(page: Page, chars: Chars, kind: PageKind): Text[] {
  if (!isOneText(kind)) return [];
  const runs = new Map<string, Text[][]>();
  for (const box of page.root.querySelectorAll('div, li, dd, section')) {
    const { chars: all } = page.stats(box);
    const kept = chars(box);
    if (kept < length.least || kept === all || all - kept > length.most || page.hidden(box)) continue;
    const run = runIn(box);
    const said = collapse(run.map(({ data }) => data).join(''));
    const isOpening = announces(said) && said.split(' ').length >= fewestWords && conceptsOf(fold(said)) === undefined;
    if (isOpening && isAmongKept(box, chars) && kept >= (all - said.length) * share) runs.set(said, [...(runs.get(said) ?? []), run]);
  }
  // What returns is the label of a sort of boxes.
  return [...runs.values()].flatMap((alike) => (alike.length === 1 ? alike.flat() : []));
}

/** The loose words at the head of a box; none where a link is among them, or nothing follows them. */
function runIn(box: Element): Text[] {
  const run: Text[] = [];
  for (const node of box.childNodes) {
    if (node.nodeType === 3) run.push(node as Text);
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === 'br') continue;
      if (!element.matches(inline)) return element.matches('a, button, label, input') ? [] : run;
      if (element.querySelector('a, button, input, img')) return [];
      for (const text of element.childNodes) if (text.nodeType === 3) run.push(text as Text);
    }
  }
  return [];
}
