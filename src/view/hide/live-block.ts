import type { Article } from '../../engine/article';
import { parentOf } from '../../engine/dom/live';

/** The element of the live page that a block of the view shows. */
export function liveBlock(article: Article, shown: Element): Element | undefined {
  const [own] = article.origins(shown);
  const parent = shown.parentElement;
  const inherited = parent ? article.origins(parent)[0] : undefined;
  if (own && own !== inherited) return own;
  // The engine made this box itself (a figure around a picture): what it holds tells where it stood.
  const inside = [...shown.querySelectorAll('*')].flatMap((node) => article.origins(node)).filter((live) => live !== inherited);
  return inside.length > 0 ? around(inside) : undefined;
}

/** The smallest live element around them all. */
function around([first, ...others]: Element[]): Element | undefined {
  let box: Node | null | undefined = first;
  while (box && !others.every((other) => Node.prototype.contains.call(box, other))) box = parentOf(box);
  return box instanceof Element ? box : undefined;
}
