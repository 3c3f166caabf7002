import { blockOf } from '../../dom/block-of';
import { preview, spacedText } from '../../dom/text';
import { isControl, target } from '../../survey/links';
import { leadsToStory } from '../../survey/story-link';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

/** Fewer are no slider, more a page of stories. */
const fewest = 3;
const most = 12;
/** In characters and boxes around the link that goes on with it. */
const longest = 900;
const mostUp = 8;
/** What stands before and between them: a date, a name. */
const mostBefore = 200;
/** The story below says at least as much as they do together, and so much. */
const leastBelow = 600;
const cutShort = /(?:…|\.\.\.)(?=\s|$)/;

interface Slide {
  card: Element;
  href: string;
}

/** Other stories of the site in a row over the page's own: each breaks off, with a link in a line of its own that goes on with it. */
export const slidesAbove = detector('related', function* (survey) {
  const { page, prose, tellsStory, labels } = survey;
  if (!tellsStory) return;
  const links = labels.of('read-more').filter(({ element }) => isControl(survey, element) && isLine(survey, element));
  if (links.length < fewest || links.length > most) return;
  const slides = links.map(({ element }) =>
    slideAround(
      survey,
      element,
      links.map(({ element: one }) => one),
    ),
  );
  if (!slides.every((slide): slide is Slide => slide !== null)) return;
  const [first] = slides;
  const last = slides.at(-1) as Slide;
  if (!first || new Set(slides.map(({ href }) => href)).size < fewest) return;
  const own = slides.reduce((sum, { card }) => sum + prose.of(card), 0);
  if (prose.before(first.card) > mostBefore || prose.before(last.card) - own > mostBefore) return;
  const below = prose.of(page.root) - prose.before(last.card) - prose.of(last.card);
  if (below < leastBelow || below < own) return;
  for (const { card } of slides) yield found(card, 'other_stories', preview(spacedText(card), 60));
});

/** Is the link all that its line says? */
const isLine = ({ page }: Survey, link: Element): boolean => page.stats(blockOf(link)).chars === page.stats(link).chars;

/** The largest box around a link that holds no other such link, leads nowhere else and says what breaks off. */
function slideAround(survey: Survey, label: Element, all: readonly Element[]): Slide | null {
  const link = label.closest('a') ?? label.querySelector('a');
  const href = link ? target(survey, link)?.href : undefined;
  if (!link || !href || !leadsToStory(survey, link)) return null;
  let card: Element | null = null;
  let box = label.parentElement;
  for (let up = 0; box && box !== survey.page.root && up < mostUp; up++, box = box.parentElement) {
    const around = box;
    if (survey.page.stats(around).chars > longest || survey.count(around, ['h1', 'main', 'article']) > 0) break;
    if (all.some((other) => other !== label && around.contains(other))) break;
    if ([...around.querySelectorAll('a[href]')].some((other) => target(survey, other)?.href !== href)) break;
    card = around;
  }
  return card && cutShort.test(spacedText(card)) ? { card, href } : null;
}
