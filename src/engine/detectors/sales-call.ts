import { lineAround } from '../dom/line-around';
import { preview, spacedText } from '../dom/text';
import { boxAround } from '../survey/box-around';
import { declaresOneThing } from '../survey/declared';
import { lastAmong } from '../survey/last-among';
import { isControl } from '../survey/links';
import { detector, found } from './detector';

/** It comes when the text is over; on a page without one, offers are what there is to read. */
const articleBefore = 1200;
const longest = 300;

/** "Ready to start? Book a demo": the few words and the button with which a company's articles end. */
export const salesCall = detector('promo', function* (survey) {
  const { page, prose, labels, tellsStory } = survey;
  if (!tellsStory || !declaresOneThing(page)) return;
  const boxes = new Set<Element>();
  for (const { element } of labels.of('demo')) {
    if (!isControl(survey, element) || prose.before(element) < articleBefore) continue;
    const line = lineAround(element);
    if (line && prose.holds(line)) continue;
    const box = boxAround(survey, element);
    if (page.stats(box).chars <= longest) boxes.add(box);
  }
  for (const box of lastAmong(survey, boxes)) yield found(box, 'call', preview(spacedText(box), 60));
});
