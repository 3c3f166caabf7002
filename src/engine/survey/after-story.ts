import { declaresOneThing, isDated } from './declared';
import type { Survey } from './survey';

/**
 * The article stands before cards of other stories, and has this many characters of sentences for each of theirs: a page that does
 * not declare to be one article may be a list with a word of welcome.
 */
const articleBefore = 600;
const articleToCards = { declared: 0.5, undeclared: 1.5 };
/** What may come after them: a note, a form, lines of rights. */
const mostAfter = 0.5;

/** In characters of sentences: the cards' `own`, and those of other cards `above` them and `taken` below, which are no article. */
export interface Sentences {
  own: number;
  above?: number;
  taken?: number;
}

/** Do cards, in the order of the page, stand after the article? On a front page what comes before them is nothing but such cards. */
export function standAfterStory({ page, prose }: Survey, cards: readonly Element[], { own, above = 0, taken = 0 }: Sentences): boolean {
  const [first, last] = [cards[0] as Element, cards.at(-1) as Element];
  const before = prose.before(first) - above;
  const after = prose.of(page.root) - prose.before(last) - prose.of(last) - taken;
  const fair = articleToCards[declaresOneThing(page) ? 'declared' : 'undeclared'];
  if (before < articleBefore || before < own * fair || after > before * mostAfter) return false;
  return taken === 0 || before >= own + taken || isDated(page);
}
