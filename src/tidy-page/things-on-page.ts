import type { Article, Removed } from '../engine/article';

/** What nobody named and no list of links gave away may be a byline or a caption, which the view shows elsewhere; the page shows it only here. */
const isNamed = ({ rule, kind }: Removed): boolean => rule !== 'model' || (kind !== 'other' && kind !== 'hidden');

/** The things to hide on the page itself, with the elements that stand for them; never one that holds text of the article. */
export function thingsOnPage(article: Article, body: Element, leftOut: readonly Removed[]): Map<string, Element[]> {
  const kept = [...body.querySelectorAll('*')].flatMap((shown) =>
    hasOwnText(shown) || shown.matches('img, video, audio') ? article.origins(shown) : [],
  );
  const holdsArticle = (live: Element): boolean => kept.some((one) => Node.prototype.contains.call(live, one));
  const found = leftOut
    .filter((thing) => thing.kind !== 'hidden' && isNamed(thing))
    .map(({ id }) => [id, article.origins(id).filter((live) => !holdsArticle(live))] as const);
  return new Map(found.filter(([, live]) => live.length > 0));
}

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && (node as Text).data.trim() !== '');
