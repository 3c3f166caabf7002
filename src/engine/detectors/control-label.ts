import { headsText } from '../survey/heads-text';
import { isControl } from '../survey/links';
import type { Survey } from '../survey/survey';
import { wholeOf } from '../survey/widen';
import { detector, found } from './detector';

/** In these a word is quoted, an entry or a value. */
const quoted = 'code, pre, kbd, samp, li, td, th, dt, dd, blockquote';
/** Where a player stands before it plays: "0:00 / 3:24". */
const clock = /^0?0:00(?::00)?(?:\s*[/|]?\s*-?\d{1,2}:\d\d(?::\d\d)?)?$/;
/** Which of a gallery's pictures is shown: "1/12", "1 of 12". */
const counter = /^(\d{1,3})\s*(?:\/|\p{Ll}{1,3})\s*(\d{1,3})$/u;
const numeric = /^\d[\d\s:/|-]*(?:\p{Ll}{1,3}\s*\d+)?$/u;

/** Words that only a button, a player, a gallery or a reader of screens says, where what they belong to does not come along. */
export const controlLabel = detector('other', function* (survey) {
  if (!survey.tellsStory) return;
  for (const { element, text } of survey.labels.of('control'))
    if (isLeft(survey, element, text)) yield found(wholeOf(survey, element), 'control_label', text);
  for (const { element, text } of survey.labels.of('buy'))
    if (element.closest('figcaption') && isControl(survey, element)) yield found(element, 'control_label', text);
});

function isLeft(survey: Survey, element: Element, text: string): boolean {
  if (element.closest(quoted) || headsText(survey, element) || runsIn(survey, element)) return false;
  return !numeric.test(text) || clock.test(text) || countsPictures(survey, element, text);
}

/** Is it a line in bold letters over a paragraph, as a manual names the button it tells of? */
function runsIn({ prose }: Survey, element: Element): boolean {
  const below = element.nextElementSibling;
  return below !== null && (element.matches('b, strong') || element.querySelector('b, strong') !== null) && prose.of(below) > 0;
}

/** A fraction stands for itself; beside a picture, and in no more than the number of pictures, it counts them. */
function countsPictures({ page, prose }: Survey, element: Element, text: string): boolean {
  const [, at, of] = counter.exec(text) ?? [];
  if (!at || !of || Number(at) > Number(of) || Number(at) === 0) return false;
  const near = [element.previousElementSibling, element.nextElementSibling, element.parentElement];
  return near.some((box) => box !== null && box !== page.root && page.stats(box).images > 0 && prose.of(box) === 0);
}
