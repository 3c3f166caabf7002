/** Cards that a writer sets for a link, as Ghost, Notion, Medium, WordPress, Zenn, Cocoon, SWELL, note, Ameba, Naver, Tistory and Zhihu name them. */
const cards =
  '.kg-bookmark-card, figure.bookmark, .graf--mixtapeEmbed, blockquote.wp-embedded-content, .embed-zenn-link, .blogcard-wrap, .p-blogCard, ' +
  '.external-article-widget, .ogpCard_root, .se-module-oglink, figure[data-ke-type="opengraph"], a.LinkCard';
/** In characters: a title, what it is of, where it is from. */
const longest = 600;

export interface LinkCard {
  box: Element;
  link: Element;
}

/** The cards in a box: all that leads somewhere in one leads to one place. */
export function linkCardsIn(root: Element): LinkCard[] {
  return [...root.querySelectorAll(cards)].flatMap((box) => {
    if (box.parentElement?.closest(cards) || (box.textContent ?? '').length > longest) return [];
    const links = box.localName === 'a' ? [box] : [...box.querySelectorAll('a[href]')];
    const link = links.find((one) => one.textContent?.trim());
    if (!link) return [];
    return links.every((other) => other.getAttribute('href') === link.getAttribute('href')) ? [{ box, link }] : [];
  });
}
