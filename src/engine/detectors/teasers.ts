import { countInside } from '../dom/count-inside';
import { preview, spacedText } from '../dom/text';
import { declaresOneThing } from '../survey/declared';
import { looksLikeForum } from '../survey/forum';
import { siteOf } from '../dom/site-of';
import { target } from '../survey/links';
import type { Survey } from '../survey/survey';
import { detector, found } from './detector';

const titles = ['h2', 'h3', 'h4', 'h5', 'h6'];
/** A teaser is a title, a few lines and a picture; more is an entry of a list that is the article. */
const most = { chars: 900, sentences: 3, links: 8 };
const fewest = 3;
/**
 * The article stands before its teasers, and has this many characters of sentences for each of theirs: a page that does
 * not declare to be one article may be a list with a word of welcome.
 */
const articleBefore = 600;
const articleToTeasers = { declared: 0.5, undeclared: 1.5 };
/** What may come after them: a note, a form, lines of rights. */
const mostAfter = 0.5;
const cutShort = /(?:…|\.\.\.|\[…\]|\[&hellip;\])\W*$/;

/** One story announced: its title is a link to a page of this site, with an excerpt or a picture. */
interface Teaser {
  card: Element;
  list: Element;
  href: string;
}

/**
 * Cards of the site's other stories after the article, also where nothing says so above them: three or more of one
 * build, each a linked title with the beginning of a text that is read elsewhere.
 */
export const teasers = detector('related', function* (survey) {
  if (!survey.tellsStory || looksLikeForum(survey.page)) return;
  for (const [list, cards] of byList(survey)) {
    if (new Set(cards.map(({ href }) => href)).size < fewest || !standsAfterArticle(survey, cards)) continue;
    const detail = preview(spacedText(cards[0]?.card.querySelector(titles.join()) ?? list), 60);
    const shown = cards.reduce((sum, { card }) => sum + survey.page.stats(card).chars, 0);
    if (shown >= survey.page.stats(list).chars * 0.8) yield found(list, 'other_stories', detail);
    else for (const { card } of cards) yield found(card, 'other_stories', detail);
  }
});

/** Teasers by the box that lists them; the titles of a list are all headings of one rank. */
function byList(survey: Survey): Map<Element, Teaser[]> {
  const lists = new Map<Element, Teaser[]>();
  for (const rank of titles) {
    const linked = new Map<Element, string>();
    for (const title of survey.named(rank)) {
      const href = otherStory(survey, title);
      if (href) linked.set(title, href);
    }
    const holding = countInside(linked.keys());
    for (const [title, href] of linked) {
      const teaser = teaserAround(survey, title, href, holding);
      if (teaser) lists.set(teaser.list, [...(lists.get(teaser.list) ?? []), teaser]);
    }
  }
  return lists;
}

/** Where a title leads, when all of it is a link to another page of this site. */
function otherStory(survey: Survey, title: Element): string | null {
  const { chars, linkChars, links } = survey.page.stats(title);
  const around = title.closest('a');
  if (chars < 12 || (!around && (links !== 1 || linkChars < chars * 0.9))) return null;
  const url = target(survey, around ?? (title.querySelector('a') as Element));
  const here = survey.page.url;
  if (!url || siteOf(url.hostname) !== siteOf(here.hostname) || url.pathname === here.pathname || url.pathname === '/') return null;
  return url.href;
}

/** The largest box around a title that holds no other one, as long as it is no more than a card. */
function teaserAround(survey: Survey, title: Element, href: string, holding: ReadonlyMap<Element, number>): Teaser | null {
  const { page, prose } = survey;
  let card = title.closest('a') ?? title;
  for (let list = card.parentElement; list && list !== page.root.parentElement; list = card.parentElement) {
    if ((holding.get(list) ?? 0) > 1) return isTeaser(survey, card, href) ? { card, list, href } : null;
    const { chars, links } = page.stats(list);
    if (chars > most.chars || links > most.links || prose.within(list).length > most.sentences) return null;
    card = list;
  }
  return null;
}

/** The picture leads where the title leads, or the text breaks off, or it is dated: an announcement, not an entry. */
function isTeaser(survey: Survey, card: Element, href: string): boolean {
  const sameWay = [...card.querySelectorAll('a')].filter((link) => target(survey, link)?.href === href).length;
  const texts = survey.prose.within(card);
  return sameWay > 1 || card.querySelector('time') !== null || texts.some((text) => cutShort.test(spacedText(text).trim()));
}

function standsAfterArticle({ page, prose }: Survey, cards: readonly Teaser[]): boolean {
  const before = prose.before((cards[0] as Teaser).card);
  const own = cards.reduce((sum, { card }) => sum + prose.of(card), 0);
  const after = prose.of(page.root) - prose.before((cards.at(-1) as Teaser).card) - prose.of((cards.at(-1) as Teaser).card);
  const fair = articleToTeasers[declaresOneThing(page) ? 'declared' : 'undeclared'];
  return before >= articleBefore && before >= own * fair && after <= before * mostAfter;
}
