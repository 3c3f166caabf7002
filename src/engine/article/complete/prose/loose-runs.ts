import { isOneText, type PageKind } from '../../../../rules/kinds';
import { collapse } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { endsSentence } from '../../../words/ends-sentence';
import type { Chars } from '../../kept';

/** The share of a box that is kept where the box is the text, and the characters of it. */
const kept = { share: 0.7, least: 500 };
/** In characters: a shorter run is a line of another kind more often; a long one need not end as a sentence. */
const length = { least: 80, sure: 400 };
/** With more of it in links a run leads away. */
const mostLinks = 0.15;
/** A box with more nodes is a list of anything. */
const mostNodes = 3000;
const inline = 'em, i, b, strong, u, span, sup, sub, br, a[href], font, small, abbr, cite, q, code';
const holdsBlocks = 'p, div, ul, ol, table, img, button, input, h1, h2, h3, h4, h5, h6, iframe';

/**
 * Words that stand loose in the box of a text of which most is kept, right behind something kept: nobody sets a widget without a box of its own,
 * but some write the last lines so, sources or a note, and a model of blocks takes them for what closes the page.
 */
export function looseRuns(page: Page, chars: Chars, kind: PageKind, doubles: ReadonlySet<Text>): Text[] {
  if (!isOneText(kind)) return [];
  const boxes = [...page.root.querySelectorAll('div, article, section, td, main')].filter(
    (box) => chars(box) >= kept.least && chars(box) < page.stats(box).chars && chars(box) >= page.stats(box).chars * kept.share,
  );
  return boxes.filter((box) => box.childNodes.length <= mostNodes).flatMap((box) => runsIn(box).filter(isLost).flat());

  /** The texts of each row of loose nodes in a box, where one of its elements before it is kept. */
  function runsIn(box: Element): Text[][] {
    const runs: Text[][] = [];
    let run: Text[] | null = null;
    let isBehindKept = false;
    for (const node of box.childNodes) {
      const element = node.nodeType === 1 ? (node as Element) : null;
      if (node.nodeType === 3 || (element?.matches(inline) && element.querySelector(holdsBlocks) === null)) {
        const texts = element ? textsIn(element) : [node as Text];
        if (run) run.push(...texts);
        else if (isBehindKept) runs.push((run = texts));
      } else if (element) {
        run = null;
        if (page.stats(element).chars > 0) isBehindKept = chars(element) > 0;
      }
    }
    return runs;
  }

  function isLost(run: readonly Text[]): boolean {
    const said = collapse(run.map(({ data }) => data).join(''));
    if (said.length < length.least || !(said.length >= length.sure || endsSentence(said))) return false;
    const linked = run.filter(({ parentElement }) => parentElement?.closest('a')).reduce((sum, { data }) => sum + data.trim().length, 0);
    return linked <= said.length * mostLinks && !run.some((text) => doubles.has(text) || page.hidden(text.parentElement as Element));
  }
}
