import { preview, spacedText } from '../../dom/text';
import { findDate } from '../../metadata/dates/find-date';
import { isAmidStory } from '../../survey/amid-story';
import { target } from '../../survey/links';
import { saysSentence } from '../../survey/says-sentence';
import { isTitle, leadsToStory, linkOfTitle } from '../../survey/story-link';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { detector, found } from '../detector';

const titles = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
/** In characters, and in sentences below the title: a longer one is an entry of what is told. */
const most = { chars: 420, sentences: 1, images: 1, links: 4 };
/** More of them amid the text are the article: each of the places that it tells of has a page of its own. */
const mostOnPage = 3;
/** In boxes around a title. */
const mostUp = 8;
const steps = ['previousElementSibling', 'nextElementSibling'] as const;

/**
 * One other story of the site in a box of its own between two paragraphs: its title, a picture that leads where the title leads (or a
 * nested `article`, which HTML keeps for what is related to the outer one), and a line on it.
 */
export const storyCard = detector('related', function* (survey) {
  if (!survey.tellsStory) return;
  const cards = new Map<Element, Element>();
  for (const title of titles.flatMap((rank) => survey.named(rank))) {
    const link = linkOfTitle(survey, title);
    const card = link && isTitle(spacedText(title)) && leadsToStory(survey, link) ? cardAround(survey, title, link) : null;
    if (card && isAmidStory(survey, card)) cards.set(wholeOf(survey, card), title);
  }
  const isMany = cards.size > mostOnPage;
  for (const [card, title] of cards)
    if ((!isMany || isFiled(survey, card)) && steps.every((step) => isSentenceBeside(survey, card, cards, step)))
      yield found(card, 'other_stories', preview(spacedText(title), 60));
});

/** The largest box in which everything leads where the title leads, or to the section that is in, where it is more than the title. */
function cardAround(survey: Survey, title: Element, link: Element): Element | null {
  const to = target(survey, link);
  let card = title.closest('a') ?? title;
  for (let box = card.parentElement, up = 0; box && box !== survey.page.root && up < mostUp && isShort(survey, box); up++) {
    const isFiledThere = isFiled(survey, box);
    const leads = (other: Element): boolean => leadsOrIsAbove(target(survey, other), to) || (isFiledThere && namesSection(survey, other));
    if (![...box.querySelectorAll('a')].every(leads)) break;
    card = box;
    box = box.parentElement;
  }
  const images = [...card.querySelectorAll('img')].filter((image) => image.closest('button') === null);
  const hasPicture = images.length > 0 && images.every((image) => card.localName === 'a' || image.closest('a') !== null);
  return hasPicture || card.localName === 'article' || card.querySelector('article') !== null ? card : null;
}

/** Does a card end with the day of the story, and the section that it is filed under? */
function isFiled(survey: Survey, card: Element): boolean {
  const link = [...card.querySelectorAll('a')].findLast((one) => survey.page.stats(one).chars > 0);
  return link !== undefined && namesSection(survey, link);
}

/** Is a link one word or two in a row of facts with a day in it? */
function namesSection({ page }: Survey, link: Element): boolean {
  const { chars } = page.stats(link);
  let row = link.parentElement;
  while (row && page.stats(row).chars === chars) row = row.parentElement;
  if (!row || isTitle(spacedText(link)) || page.stats(row).chars - chars > mostFacts) return false;
  return findDate(spacedText(row)) !== undefined;
}
/** In characters beside the name of the section. */
const mostFacts = 40;

/** Is an address that of the story, or of a folder that the story is in? */
function leadsOrIsAbove(url: URL | null, story: URL | null): boolean {
  if (url === null || story === null) return url === story;
  const folder = url.pathname.replace(/\/?$/, '/');
  const isAbove = url.hostname === story.hostname && folder !== '/' && story.pathname.startsWith(folder) && story.pathname !== folder;
  return url.href === story.href || isAbove;
}

function isShort({ page, prose }: Survey, box: Element): boolean {
  const { chars, images, inputs, links } = page.stats(box);
  const shown = images - box.querySelectorAll('button img').length;
  return chars <= most.chars && links <= most.links && shown <= most.images && inputs === 0 && prose.within(box).length <= most.sentences;
}

/** Is the next thing with words that is no such card a sentence? */
function isSentenceBeside(survey: Survey, card: Element, cards: ReadonlyMap<Element, unknown>, step: (typeof steps)[number]): boolean {
  let beside = card[step];
  while (beside && (survey.page.stats(beside).chars === 0 || cards.has(beside))) beside = beside[step];
  return beside !== null && saysSentence(survey, beside);
}
