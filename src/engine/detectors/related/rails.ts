import { declaresOneThing } from '../../survey/declared';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

/** What readers of screens are told it is (WAI-ARIA's pattern of a carousel). */
const carousels = '[aria-roledescription="carousel" i]';
const headings = 'h1, h2, h3, h4, h5, h6';
/** Fewer things are no row of them. */
const fewest = 3;
/** So many boxes around the heading are asked. */
const mostUp = 10;

/**
 * A row to slide through under a heading such as "Similar items" or "People who viewed this": things like the page's own, each with what it
 * costs and who sells it, which may lead on without a link.
 */
export const rails = detector('related', function* (survey) {
  if (!survey.tellsStory || !declaresOneThing(survey.page)) return;
  for (const { element, text } of survey.labels.innermost('related')) {
    const heading = element.closest(headings) ?? element.querySelector(headings);
    const rail = heading ? railOf(survey, heading) : null;
    if (rail) yield { ...found(rail, 'related_heading', text), proved: true };
  }
});

/** The nearest box around a heading that holds a carousel, and no sentence, picture or other heading beside it. */
function railOf({ page, prose }: Survey, heading: Element): Element | null {
  let box = heading.parentElement;
  for (let up = 0; box && box !== page.root && up < mostUp; up++, box = box.parentElement) {
    const row = box.querySelector(carousels);
    if (!row) continue;
    const { images } = page.stats(row);
    const isAlone = page.stats(box).images === images && prose.of(box) === prose.of(row) && box.querySelector('h1, main, article') === null;
    const others = box.querySelectorAll(headings).length - row.querySelectorAll(headings).length;
    return images >= fewest && isAlone && others === 1 && !row.contains(heading) ? box : null;
  }
  return null;
}
