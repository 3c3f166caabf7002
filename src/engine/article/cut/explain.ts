import { preview, spacedText, textOf } from '../../dom/text';
import type { Page } from '../../page';
import { fold } from '../../words/fold';
import type { Kept } from '../kept';
import type { Verdict } from '../ledger';
import { saidBy } from './said-by';

const headings = 'h1, h2, h3, h4, h5, h6';
/** In characters: a longer text tells more than who wrote the article. */
const longestNote = 800;

const model = (kind: Verdict['kind'], id: string, detail?: string): Verdict => ({
  kind,
  reason: detail ? { id, detail } : { id },
  rule: 'model',
});

/** What the article is, for those who tell of what is none of it. */
export interface About {
  /** Where the chosen text begins and ends. */
  kept: Pick<Kept, 'first' | 'last'>;
  /** Who wrote it. */
  byline?: string | undefined;
  doubles: ReadonlySet<Text>;
  unseen(element: Element): boolean;
}

/** Says why nodes that no detector named are not part of the article, from what they are and where they stand. */
export function explainer(page: Page, { kept, byline, doubles, unseen }: About): (nodes: readonly ChildNode[]) => Verdict {
  const writer = writerIn(byline);
  return (nodes) => {
    const elements = nodes.filter((node): node is Element => node.nodeType === 1);
    const parent = nodes[0]?.parentElement ?? null;
    if (elements.length > 0 && elements.every((element) => saysNothingSeen(element, unseen))) return model('hidden', 'hidden');
    if (holdsDouble(nodes, doubles)) return model('other', 'double');
    const stats = elements.map(page.stats);
    const sum = (key: 'chars' | 'linkChars' | 'inputs') => stats.reduce((total, one) => total + one[key], 0);
    const chars = sum('chars') || 1;
    const heading = elements.flatMap((element) => (element.matches(headings) ? [element] : [...element.querySelectorAll(headings)]))[0];
    const under = heading ? preview(textOf(heading), 60) : '';
    const at = nodes[0] as ChildNode;
    if (isBehind(kept.last, at) && [parent?.closest('footer'), ...elements].some(isFootOfPage)) return model('navigation', 'foot_of_page');
    const said = saidBy(page, elements, heading, chars);
    if (said) return model(...said);
    if (writer && chars <= longestNote && fold(elements.map(spacedText).join(' ')).startsWith(writer))
      return model('author', 'about_author', byline);
    if (sum('linkChars') / chars > 0.5) {
      if (under) return model('navigation', 'links_under', under);
      return model('navigation', 'mostly_links');
    }
    if (elements.some(({ localName }) => localName === 'nav') || parent?.closest('nav')) return model('navigation', 'menu');
    if (isBehind(at, kept.first) && (elements.some(({ localName }) => localName === 'header') || parent?.closest('header')))
      return model('navigation', 'head_of_page');
    if (sum('inputs') > 0) return elements.some(isSearch) ? model('navigation', 'search') : model('other', 'form');
    return under ? model('other', 'apart_under', under) : model('other', 'apart');
  };
}

/** Is it hidden, or all that it says? */
function saysNothingSeen(element: Element, unseen: About['unseen']): boolean {
  if (unseen(element)) return true;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let says = false;
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    if (text.data.trim() === '') continue;
    if (!unseen(text.parentElement as Element)) return false;
    says = true;
  }
  return says;
}

/** Does a node stand behind another one? */
const isBehind = (before: Node, node: Node): boolean =>
  (before.compareDocumentPosition(node) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) ===
  Node.DOCUMENT_POSITION_FOLLOWING;

/** How a line begins that is about who wrote the article: a single name may be that of anything. */
function writerIn(byline = ''): string {
  const name = fold(byline);
  return name.includes(' ') ? name : '';
}

/** A text and its parts have feet of their own. */
const isFootOfPage = (element: Element | null | undefined): boolean =>
  element?.localName === 'footer' && element.closest('article, main, li') === null;

const search = '[role=search], input[type=search], [class*="search" i] input';
const isSearch = (element: Element): boolean => element.matches(search) || element.querySelector(search) !== null;

/** Is the text of these nodes on the page a second time? The first text of theirs tells. */
function holdsDouble(nodes: readonly Node[], doubles: ReadonlySet<Text>): boolean {
  if (doubles.size === 0) return false;
  return nodes.some((node) => {
    const walker = (node.ownerDocument as Document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text: Node | null = node.nodeType === 3 ? node : walker.nextNode(); text; text = walker.nextNode())
      if ((text as Text).data.trim()) return doubles.has(text as Text);
    return false;
  });
}
