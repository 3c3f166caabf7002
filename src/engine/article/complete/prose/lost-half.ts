import type { PageKind } from '../../../../rules/kinds';
import { textOf } from '../../../dom/text';
import { textsIn } from '../../../dom/texts-in';
import type { Page } from '../../../page';
import { endsSentence } from '../../../words/ends-sentence';
import type { Chars } from '../../kept';

/** In characters: so long a paragraph tells something. */
const longParagraph = 180;
/** So many that are kept, and that are not, of one box: whoever wrote the ones wrote the others. */
const fewest = { kept: 6, lost: 6 };
/** With more of it in links a paragraph leads away. */
const mostLinks = 0.3;
/** A box with more children is a list of anything. */
const mostChildren = 3000;
/** What stands between paragraphs and is of the text, too. */
const between = 'p, ul, ol, blockquote, h2, h3, h4, strong, b, em, i, a[href]';

/**
 * Of a long text whose paragraphs are children of one box, the part that was left out though it is as long as what is kept: a model that
 * sees the text in windows may give up behind a table or a form.
 */
export function lostHalf(page: Page, chars: Chars, kind: PageKind, doubles: ReadonlySet<Text>): Text[] {
  if (kind !== 'article') return [];
  const boxes = new Set<Element>();
  for (const paragraph of page.root.querySelectorAll('p')) if (isLong(paragraph)) boxes.add(paragraph.parentElement as Element);
  return [...boxes].flatMap((box) => {
    if (box.childElementCount > mostChildren || chars(box) === 0) return [];
    const long = [...box.children].filter(isLong);
    const lost = long.filter((paragraph) => chars(paragraph) === 0);
    if (lost.length < fewest.lost || long.length - lost.length < fewest.kept) return [];
    const classes = new Set(long.filter((paragraph) => chars(paragraph) > 0).map(({ className }) => className));
    const own = lost.filter(({ className }) => classes.has(className));
    if (own.length < fewest.lost || own.some((paragraph) => textsIn(paragraph).some((text) => doubles.has(text)))) return [];
    const nodes = [...box.childNodes];
    const part = nodes.slice(nodes.indexOf(own[0] as Element), nodes.indexOf(own.at(-1) as Element) + 1);
    return part.flatMap((node) => (node.nodeType === 3 ? [node as Text] : isOfText(node as Element) ? textsIn(node as Element) : []));
  });

  function isLong(paragraph: Element): boolean {
    const { chars: all, linkChars, inputs } = page.stats(paragraph);
    const isProse = paragraph.localName === 'p' && all >= longParagraph && linkChars <= all * mostLinks && inputs === 0;
    return isProse && !page.hidden(paragraph) && endsSentence(textOf(paragraph));
  }

  function isOfText(element: Element): boolean {
    if (element.nodeType !== 1 || !element.matches(between)) return false;
    const { chars: all, linkChars, inputs } = page.stats(element);
    return linkChars <= all * mostLinks && inputs === 0 && !page.hidden(element);
  }
}
