import { linesOf } from './lines-of';

/** Cards that a writer sets for a link, as Ghost, Notion, Medium, WordPress, Zenn, Cocoon, SWELL, note, Ameba, Naver, Tistory, Zhihu, XenForo and Hashnode name them. */
const cards =
  '.kg-bookmark-card, figure.bookmark, .graf--mixtapeEmbed, blockquote.wp-embedded-content, .embed-zenn-link, .blogcard-wrap, .p-blogCard, ' +
  '.external-article-widget, .ogpCard_root, .se-module-oglink, figure[data-ke-type="opengraph"], a.LinkCard, .bbCodeBlock--unfurl, a.bookmark.source, a.embed-card';
/** One that nothing names so is a link with a title in it, and with the host it leads to as its last line. */
const titled = 'a[href]:has(h2, h3, h4)';
/** In characters: a title, what it is of, where it is from. */
const longest = 600;

export interface LinkCard {
  box: Element;
  link: Element;
}

/** The cards in a box: all that leads somewhere in one leads to one place. */
export function linkCardsIn(root: Element): LinkCard[] {
  const boxes = [...root.querySelectorAll(`${cards}, ${titled}`)].filter((box) => box.matches(cards) || saysWhere(box));
  return boxes.flatMap((box) => {
    if (box.parentElement?.closest(cards) || isLong(box)) return [];
    const links = box.localName === 'a' ? [box] : [...box.querySelectorAll('a[href]')];
    const link = links.find((one) => one.textContent?.trim());
    if (!link) return [];
    return links.every((other) => other.getAttribute('href') === link.getAttribute('href')) ? [{ box, link }] : [];
  });
}

/** Does an element stand in a card, or is one? */
export const isInLinkCard = (element: Element): boolean => element.closest(cards) !== null;

const isLong = (box: Element): boolean => (box.textContent ?? '').length > longest;

function saysWhere(link: Element): boolean {
  const last = isLong(link) ? undefined : linesOf(link).at(-1)?.toLowerCase();
  if (last === undefined || !/^[\w-]+(?:\.[\w-]+)+$/.test(last)) return false;
  const href = (link.getAttribute('href') as string).toLowerCase();
  return href.includes(`/${last}`) || href.includes(`.${last}`);
}
