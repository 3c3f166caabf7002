import { textOf } from '../../dom/text';
import { isPressed } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

/** In marks: what readers are asked to choose from. */
const scale = { least: 3, most: 10 };
/** In characters: "100%". */
const longest = 4;

/** "1 2 3 4 5", each to press, that style sheets set as stars: readers are asked for their mark, and the mark so far may stand before them. */
export const rating = detector('other', function* (survey) {
  for (const list of survey.named('ul', 'ol')) if (isScale(survey, list)) yield found(list, 'control_label', textOf(list));
});

function isScale(survey: Survey, list: Element): boolean {
  const items = [...list.children].filter((item) => survey.page.stats(item).chars > 0);
  if (items.length < scale.least || items.length > scale.most + 1) return false;
  if (items.some((item) => survey.page.stats(item).chars > longest)) return false;
  const marks = textOf(items[0] as Element) === '1' ? items : items.slice(1);
  return marks.length >= scale.least && marks.every((item, index) => textOf(item) === String(index + 1) && isPressed(survey, item));
}
