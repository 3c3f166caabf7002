import { textOf } from '../dom/text';

const blocks = 'p, div, ul, ol, li, dl, dt, dd, table, tr, td, section, article, header, footer, blockquote, pre, h1, h2, h3, h4, h5, h6';
/** What else may stand in the line of who wrote: "by", "posted on", a rank. In characters. */
const mostBeside = 40;
const mostLinks = 4;
/** What of it may be chosen text, in a line of its own and in a box of several. */
const mostInLine = 24;
const mostInBox = 3;

/**
 * The largest part of a post around a name or a date that says no more than who wrote and when. Undefined where the name
 * stands in a sentence.
 */
export function rowOf(node: ChildNode, post: Element, said: readonly Node[], kept: readonly Text[]): ChildNode | undefined {
  const rest = (box: Element): number =>
    kept.reduce(
      (sum, text) =>
        box.contains(text) && !said.some((one) => one.contains(text)) ? sum + textOf(text).replace(/[^\p{L}\p{N}]/gu, '').length : sum,
      0,
    );
  let row = node;
  for (let at = node.parentElement; at && at !== post; at = at.parentElement) {
    // A post may say no more than "Oh!".
    if (kept.every((text) => at.contains(text))) break;
    const isLine = at.querySelector(blocks) === null;
    const left = rest(at);
    if (isLine && left > mostInLine) return undefined;
    const beside =
      said.reduce((sum, one) => (at.contains(one) ? sum - textOf(one).length : sum), textOf(at).length) - (isLine ? toPost(at, kept) : 0);
    if (left > (isLine ? mostInLine : mostInBox) || beside > mostBeside) break;
    row = at;
  }
  return row;
}

/** In characters, how long the links to the post itself in its line are, which were not chosen: "Re: Leather by anna"; and what is hidden there. */
function toPost(box: Element, kept: readonly Text[]): number {
  const links = [...box.querySelectorAll('a[href*="#"], [hidden]')].slice(0, mostLinks);
  return links.reduce((sum, link) => (kept.some((text) => link.contains(text)) ? sum : sum + textOf(link).length), 0);
}
