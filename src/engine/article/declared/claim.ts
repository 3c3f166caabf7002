import { textsIn } from '../../dom/texts-in';
import { type Graph, type Node, text, typesOf } from '../../metadata/json-ld/nodes';
import type { Page } from '../../page';
import { fold } from '../../words/fold';

/** So much of the claim's words its line has, which is no more than so much longer: what is checked is often put shortly in the data. */
const sameWords = 0.6;
const longer = 2.5;
const fewestWords = 4;
/** In characters: the box that says who claimed it and where. */
const longestBox = 400;
const mostLinks = 4;
/** In characters: a verdict is a word or two, maybe behind "Rating:". */
const longestVerdict = 40;
const room = 24;
/** More texts are no page about one claim. */
const mostTexts = 4000;
const elsewhere = 'nav, footer, form, button, h1, header nav, aside ul';

/**
 * What a fact check checks, with who said it, and its verdict: the texts of what the page's own structured data
 * (schema.org/ClaimReview) say, where the page shows them first. They stand in boxes over the text, often far from it.
 */
export function claimTexts(page: Page, graph: Graph): Text[] {
  const [review, ...others] = graph.nodes
    .filter(({ node, listed }) => !listed && typesOf(node).includes('claimreview'))
    .map(({ node }) => node);
  if (!review || others.length > 0) return [];
  const texts = textsIn(page.root);
  if (texts.length > mostTexts) return [];
  const shown = texts.filter(({ parentElement: box }) => box && box.closest(elsewhere) === null && !page.hidden(box));
  const claim = lineOf(shown, isClaim(fold(text(review.get('claimreviewed')) ?? '')));
  const verdict = lineOf(shown, isVerdict(verdictOf(review)));
  return [...(claim ? upTo(claim, textsIn(boxOf(page, claim))) : []), ...(verdict ? textsIn(verdict) : [])];
}

/** Whose it is stands before it, and behind it where else the page has such. */
const upTo = (claim: Element, texts: readonly Text[]): readonly Text[] =>
  texts.filter((text) => claim.contains(text) || (claim.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) !== 0);

const lines = 'p, div, li, dd, td, blockquote, h2, h3, h4, span, figcaption';

function lineOf(texts: readonly Text[], says: (words: string) => boolean): Element | null {
  for (const text of texts) if (says(fold(text.data))) return text.parentElement?.closest(lines) ?? null;
  return null;
}

function isClaim(claim: string): (line: string) => boolean {
  const words = [...new Set(claim.split(' '))];
  if (words.length < fewestWords) return () => false;
  return (line) => {
    if (line.length > claim.length * longer || line.length < claim.length * sameWords) return false;
    const said = new Set(line.split(' '));
    return words.filter((word) => said.has(word)).length >= words.length * sameWords;
  };
}

const verdictOf = (review: Node): string => {
  const rating = review.get('reviewrating');
  return fold((rating instanceof Map ? text(rating.get('alternatename')) : '') ?? '');
};

/** "False", "Our verdict: false". */
const isVerdict =
  (verdict: string) =>
  (line: string): boolean =>
    verdict !== '' && verdict.length <= longestVerdict && line.length <= verdict.length + room && ` ${line}`.endsWith(` ${verdict}`);

/** The small box around the claim that says whose it is. */
function boxOf(page: Page, claim: Element): Element {
  let box = claim;
  for (let parent = box.parentElement; parent && parent !== page.root; parent = box.parentElement) {
    const { chars, links, inputs } = page.stats(parent);
    if (chars > longestBox || links > mostLinks || inputs > 0 || parent.querySelector('h1') !== null) break;
    box = parent;
  }
  return box;
}
