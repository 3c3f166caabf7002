import { preview, spacedText } from '../dom/text';
import { boxAround } from '../survey/box-around';
import { declaresOneThing } from '../survey/declared';
import { isControl } from '../survey/links';
import type { Survey } from '../survey/survey';
import { titleOf } from '../survey/title-of';
import { wholeOf } from '../survey/widen';
import { detector, found } from './detector';

/** A pitch stands in an article or below it. */
const articleBefore = 600;
/** More boxes that end in such a button are the entries of a list. */
const most = 2;

/** A box that sells what the site offers: a line or two and a button that says "Get started" or "Request a quote". */
export const pitch = detector('promo', function* (survey) {
  if (!survey.tellsStory) return;
  const boxes = new Set<Element>();
  for (const { element } of survey.labels.of('action'))
    if (standsAlone(survey, element) && survey.prose.before(element) >= articleBefore) boxes.add(boxAround(survey, element));
  if (boxes.size > most || (boxes.size > 0 && !declaresOneThing(survey.page))) return;
  for (const box of boxes) yield found(box, 'call', titleOf(box) ?? preview(spacedText(box), 60));
});

/** A button, and no words of a sentence that link: what stands beside it is in elements of its own. */
function standsAlone(survey: Survey, label: Element): boolean {
  const beside = [...(wholeOf(survey, label).parentElement?.childNodes ?? [])];
  return isControl(survey, label) && beside.every((node) => node.nodeType !== 3 || !node.textContent?.trim());
}
