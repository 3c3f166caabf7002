import { isAlike } from '../../dom/alike';
import { titleOf } from '../../dom/live';
import { preview, spacedText } from '../../dom/text';
import { leadsToStory } from '../../survey/story-link';
import type { Survey } from '../../survey/survey';
import { fold } from '../../words/fold';
import { detector, found } from '../detector';

/** In characters of the page's own text above them. */
const articleBefore = 600;
/** So many boxes around the link may be the story's. */
const mostUp = 8;

/** Other stories that a page sets below its own, each with a headline as its own has, a beginning, and the way to the rest: "Continue reading". */
export const continuedStories = detector('related', function* (survey) {
  if (!survey.tellsStory) return;
  const own = survey.named('h1').find((one) => isTitleOf(survey, one));
  if (!own) return;
  const boxes = survey.labels.of('go-on').flatMap(({ element }) => {
    const link = element.closest('a') ?? element.querySelector('a');
    const box = link && leadsToStory(survey, link) ? storyAround(survey, link) : null;
    return box && isOther(survey, box, own) ? [box] : [];
  });
  for (const box of boxes) {
    // One alone may be a part of the page that goes on elsewhere.
    if (!boxes.some((other) => other !== box && other.parentElement === box.parentElement && isAlike(other, box))) continue;
    yield { ...found(box, 'other_stories', preview(spacedText(box.querySelector('h1') ?? box), 60)), proved: true };
  }
});

function isOther({ page, prose }: Survey, box: Element, own: Element): boolean {
  const headline = box.querySelector('h1');
  if (!headline || page.stats(headline).chars === 0 || box.contains(own) || prose.of(box) === 0) return false;
  return prose.before(box) - prose.before(own) >= articleBefore;
}

/** Is it the title that the document has, maybe with the site's name behind it? A list of stories is called otherwise. */
function isTitleOf({ page }: Survey, headline: Element): boolean {
  const said = fold(spacedText(headline));
  const title = fold(titleOf(page.source));
  return said !== '' && (title.startsWith(said) || title.endsWith(said));
}

/** The smallest box around a link that has one headline, and the link as its last words. */
function storyAround(survey: Survey, link: Element): Element | null {
  let box = link.parentElement;
  for (let up = 0; box && box !== survey.page.root && up < mostUp; up++, box = box.parentElement) {
    if (!spacedText(box).endsWith(spacedText(link))) return null;
    const headlines = survey.count(box, ['h1']);
    if (headlines > 0) return headlines === 1 ? box : null;
  }
  return null;
}
