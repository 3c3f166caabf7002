import { blockOf } from '../../dom/block-of';
import { isControl } from '../../survey/links';
import type { Label } from '../../survey/labels';
import type { Survey } from '../../survey/survey';
import { fold } from '../../words/fold';
import { detector, found } from '../detector';

/** One alone may be what a text ends with. */
const fewest = 3;
const headings = 'h1, h2, h3, h4, h5, h6';

/** "Read more" in a line of its own, again and again: under each answer or part of a text it leads to another page of the site. */
export const readOn = detector('navigation', function* (survey) {
  if (!survey.tellsStory) return;
  const alike = new Map<string, Label[]>();
  for (const label of survey.labels.of('read-more')) {
    if (!isLine(survey, label.element)) continue;
    const said = fold(label.text);
    alike.set(said, [...(alike.get(said) ?? []), label]);
  }
  for (const labels of alike.values())
    if (labels.length >= fewest) for (const { element, text } of labels) yield found(element, 'navigation_link', text);
});

/** Is it a link with a line to itself? */
const isLine = (survey: Survey, element: Element): boolean =>
  isControl(survey, element) &&
  !element.closest(headings) &&
  survey.page.stats(blockOf(element)).chars === survey.page.stats(element).chars;
