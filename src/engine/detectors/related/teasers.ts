import { countInside } from '../../dom/count-inside';
import { preview, spacedText } from '../../dom/text';
import { standAfterStory } from '../../survey/after-story';
import { breaksOff, saysDay } from '../../survey/announced-story';
import { looksLikeForum } from '../../survey/forum';
import { siteOf } from '../../dom/site-of';
import { target } from '../../survey/links';
import { linkOfTitle } from '../../survey/story-link';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

const titles = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
/** In place of a rank: a title that is no heading. */
const plain = 'a' as const;
const lines = /^(?:div|p)$/;
/** A teaser is a title, a few lines and a picture; more is an entry of a list that is the article. */
const most = { chars: 900, sentences: 3, links: 8 };
const shortestTitle = 12;
const fewest = 3;

/** One story announced: its title is a link to a page of this site, with an excerpt or a picture. */
interface Teaser {
  card: Element;
  list: Element;
  href: string;
  /** Does it say by itself that it is one, and not by the others of its list? */
  announces: boolean;
}

/**
 * Cards of the site's other stories after the article, also where nothing says so above them: three or more of one
 * build, each a linked title with the beginning of a text that is read elsewhere.
 */
export const teasers = detector('related', function* (survey) {
  if (!survey.tellsStory || looksLikeForum(survey.page)) return;
  // What comes after them may be more of them: the last ones first.
  const lists = [...byList(survey)].sort(
    ([, [a]], [, [b]]) => survey.prose.before((b as Teaser).card) - survey.prose.before((a as Teaser).card),
  );
  let above = lists.reduce((sum, [, cards]) => sum + proseOf(survey, cards), 0);
  let taken = 0;
  for (const [list, cards] of lists) {
    const own = proseOf(survey, cards);
    above -= own;
    const pages = new Set(cards.map(({ href }) => href));
    if (
      pages.size < fewest ||
      !standAfterStory(
        survey,
        cards.map(({ card }) => card),
        { own, above, taken },
      )
    )
      continue;
    taken += own;
    const detail = preview(spacedText(cards[0]?.card.querySelector(titles.join()) ?? list), 60);
    const shown = cards.reduce((sum, { card }) => sum + survey.page.stats(card).chars, 0);
    if (shown >= survey.page.stats(list).chars * 0.8) yield found(list, 'other_stories', detail);
    else for (const { card } of cards) yield found(card, 'other_stories', detail);
  }
});

/** Teasers by the box that lists them; the titles of a list are all headings of one rank, or all no headings. What leads on in a card may be one too. */
function byList(survey: Survey): Map<Element, Teaser[]> {
  const lists = new Map<Element, Teaser[]>();
  for (const rank of [...titles, plain] as const) {
    const linked = new Map<Element, string>();
    for (const title of rank === plain ? plainTitles(survey) : survey.named(rank)) {
      const href = otherStory(survey, title);
      if (href) linked.set(title, href);
    }
    const holding = countInside(linked.keys());
    for (const [title, href] of linked) {
      const teaser = teaserAround(survey, title, href, holding);
      if (teaser && !lists.get(teaser.list)?.some(({ card }) => card === teaser.card))
        lists.set(teaser.list, [...(lists.get(teaser.list) ?? []), teaser]);
    }
  }
  return new Map([...lists].map(([list, cards]) => [list, announcing(cards)] as const).filter(([, cards]) => cards.length > 0));
}

/** Where most cards of a list announce, those beside them with a headline do too, such as one that is paid for and has no day. */
function announcing(cards: readonly Teaser[]): Teaser[] {
  const sure = cards.filter(({ announces }) => announces);
  return sure.length > cards.length / 2 ? cards.filter(({ announces, card }) => announces || card.querySelector(titles.join())) : sure;
}

/** Lines that are one link and no heading. */
const plainTitles = (survey: Survey): Set<Element> =>
  new Set(
    survey
      .named('a')
      .map(({ parentElement }) => parentElement as Element)
      .filter((line) => lines.test(line.localName) && line.closest(titles.join()) === null),
  );

/** Where a title leads, when all of it is a link to another page of this site. */
function otherStory(survey: Survey, title: Element): string | null {
  const link = survey.page.stats(title).chars < shortestTitle ? null : linkOfTitle(survey, title);
  const url = link && target(survey, link);
  const here = survey.page.url;
  if (!url || siteOf(url.hostname) !== siteOf(here.hostname) || url.pathname === here.pathname || url.pathname === '/') return null;
  return url.href;
}

/** The largest box around a title that holds no other one, as long as it is no more than a card. */
function teaserAround(survey: Survey, title: Element, href: string, holding: ReadonlyMap<Element, number>): Teaser | null {
  const { page, prose } = survey;
  let card = title.closest('a') ?? title;
  for (let list = card.parentElement; list && list !== page.root.parentElement; list = card.parentElement) {
    if ((holding.get(list) ?? 0) > 1) return { card, list, href, announces: isTeaser(survey, card, href) };
    const { chars, links } = page.stats(list);
    if (chars > most.chars || links > most.links || prose.within(list).length > most.sentences) return null;
    card = list;
  }
  return null;
}

/** The picture leads where the title leads, or the text breaks off, or it is dated: an announcement, not an entry. */
function isTeaser(survey: Survey, card: Element, href: string): boolean {
  // Without headings only that tells it from entries of a list.
  if (!card.querySelector(titles.join())) return breaksOff(survey, card);
  const sameWay = [...card.querySelectorAll('a')].filter((link) => target(survey, link)?.href === href).length;
  return sameWay > 1 || breaksOff(survey, card) || saysDay(survey, card);
}

const proseOf = ({ prose }: Survey, cards: readonly Teaser[]): number => cards.reduce((sum, { card }) => sum + prose.of(card), 0);
