import { attribute, queryAll } from '../../dom/live';
import { preview, spacedText } from '../../dom/text';
import { standAfterStory } from '../../survey/after-story';
import { breaksOff, saysDay } from '../../survey/announced-story';
import { looksLikeForum } from '../../survey/forum';
import { isStory } from '../../survey/story-link';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

const fewest = 3;
/** In characters: a title and the beginning of a text. */
const length = { least: 40, most: 900 };
const mostSentences = 3;

/**
 * Cards of the site's other stories after the article that are links as a whole: an empty one is laid over the words of each. Such links
 * are not copied, and no word of the cards stands in one.
 */
export const overlaidCards = detector('related', function* (survey) {
  if (!survey.tellsStory || looksLikeForum(survey.page)) return;
  // What comes after them may be more of them: the last ones first.
  const lists = listsOfCards(survey).reverse();
  let above = lists.reduce((sum, { own }) => sum + own, 0);
  let taken = 0;
  for (const { list, cards, own } of lists) {
    above -= own;
    if (!standAfterStory(survey, cards, { own, above, taken })) continue;
    taken += own;
    yield found(list, 'other_stories', preview(spacedText(cards[0] as Element), 60));
  }
});

interface CardList {
  list: Element;
  cards: Element[];
  /** In characters of sentences. */
  own: number;
}

/** Boxes of cards that lead to as many stories, most of which announce one, in the order of the page. */
function listsOfCards(survey: Survey): CardList[] {
  const { page, prose } = survey;
  const lists: CardList[] = [];
  for (const list of page.root.querySelectorAll('ul, ol, div, section')) {
    const { links, linkChars } = page.stats(list);
    if (links < fewest || linkChars > 0 || list.childElementCount < fewest) continue;
    const cards = [...list.children].filter((card) => page.stats(card).chars > 0);
    const stories = new Set(cards.map((card) => storyUnder(survey, card)));
    if (stories.has(undefined) || stories.size < fewest) continue;
    const announce = cards.filter((card) => breaksOff(survey, card) || saysDay(survey, card)).length;
    if (announce > cards.length / 2) lists.push({ list, cards, own: cards.reduce((sum, card) => sum + prose.of(card), 0) });
  }
  return lists;
}

/** Where the one link of a card leads that has no words of its own: another page of this site. */
function storyUnder(survey: Survey, card: Element): string | undefined {
  const { page, prose } = survey;
  const { chars, links, linkChars, inputs } = page.stats(card);
  if (chars < length.least || chars > length.most || links === 0 || linkChars + inputs > 0) return undefined;
  if (prose.within(card).length > mostSentences) return undefined;
  const live = page.origin(card);
  const hrefs = new Set(live ? queryAll(live, 'a[href]').map((link) => attribute(link, 'href') ?? '') : []);
  const [href, ...others] = hrefs;
  const url = href && others.length === 0 && URL.canParse(href, page.baseUrl) ? new URL(href, page.baseUrl) : null;
  return isStory(survey, url) ? url.href : undefined;
}
