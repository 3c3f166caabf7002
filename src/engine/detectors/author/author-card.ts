import { altOf } from '../../dom/alt-of';
import { spacedText } from '../../dom/text';
import { isAbout } from '../../survey/is-about';
import type { Survey } from '../../survey/survey';
import { fold } from '../../words/fold';
import { detector, found } from '../detector';

/** In characters: of a card, and of the article's sentences before it. */
const longest = 900;
const articleBefore = 600;
const mostUp = 6;
/** More of them are people that the text tells of. */
const mostCards = 2;
const called = '[class*="author" i], [class*="writer" i], [class*="contributor" i], [class*="byline" i]';
const name = /^\p{L}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,3}$/u;
const articleParts = 'h1, article, pre, table';

/** A face that the page calls an author's, his name, and a sentence that says who he is: without a link to him or a heading that says it. */
export const authorCard = detector('author', function* (survey) {
  const cards = new Map<Element, string>();
  for (const image of survey.page.root.querySelectorAll('img[alt]')) {
    const said = altOf(image);
    if (!name.test(said) || !image.closest(called) || survey.prose.before(image) < articleBefore) continue;
    const box = cardAround(survey, image, fold(said));
    if (box) cards.set(box, said);
  }
  if (cards.size <= mostCards) for (const [box, said] of cards) yield found(box, 'about_author', said);
});

/** Does the box quote somebody? Some set what they say of the author as a quotation, which begins with his name too. */
const quotes = (box: Element, said: string): boolean =>
  [...box.querySelectorAll('blockquote')].some((quote) => !fold(spacedText(quote)).startsWith(said));

/** The box around a face that begins with the name, goes on about its bearer, and says nothing else. */
function cardAround({ page, prose }: Survey, image: Element, said: string): Element | null {
  let card: Element | null = null;
  for (let box = image.parentElement, up = 0; box && box !== page.root && up < mostUp; box = box.parentElement, up++) {
    // For readers without scripts the face may stand there a second time.
    const others = [...box.querySelectorAll('img')].some((other) => fold(altOf(other)) !== said);
    if (page.stats(box).chars > longest || others || box.querySelector(articleParts) || quotes(box, said)) break;
    const sentences = prose.within(box);
    if (sentences.length === 0) continue;
    const [own = ''] = [...box.querySelectorAll('h2, h3, h4, h5, h6, p, div, span, b, strong')]
      .map(spacedText)
      .filter((text) => fold(text) === said);
    if (own === '' || !fold(spacedText(box)).startsWith(said) || !isAbout(spacedText(sentences[0] as Element), own)) break;
    card = box;
  }
  return card;
}
