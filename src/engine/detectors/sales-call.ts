import { lineAround } from '../dom/line-around';
import { preview, spacedText } from '../dom/text';
import { boxAround } from '../survey/box-around';
import { declaresOneThing } from '../survey/declared';
import { lastAmong } from '../survey/last-among';
import { isControl } from '../survey/links';
import type { Survey } from '../survey/survey';
import { detector, found } from './detector';

/** It comes when the text is over; on a page without one, offers are what there is to read. */
const articleBefore = 1200;
const mostAfter = 0.25;
const longest = 300;
/** A button alone says nothing that a reader would miss or be kept by. */
const shortestPitch = 10;
const mostLinks = 2;
/** More of them are a list of prices or of products. */
const most = 2;

/** "Ready to start? Book a demo": the few words and the button with which a company's articles end. */
export const salesCall = detector('promo', function* (survey) {
  const { page, prose, labels, tellsStory } = survey;
  if (!tellsStory || !declaresOneThing(page)) return;
  const boxes = new Set<Element>();
  for (const { element } of labels.of('demo')) {
    if (!isControl(survey, element) || !isAtEnd(survey, element)) continue;
    const line = lineAround(element);
    if (line && prose.holds(line)) continue;
    const box = boxAround(survey, element);
    if (isPitch(survey, box, element)) boxes.add(box);
  }
  const last = lastAmong(survey, boxes);
  if (last.length > most) return;
  for (const box of last) yield found(box, 'call', preview(spacedText(box), 60));
});

function isAtEnd({ page, prose }: Survey, element: Element): boolean {
  const before = prose.before(element);
  return before >= articleBefore && prose.of(page.root) - before <= before * mostAfter;
}

function isPitch({ page }: Survey, box: Element, button: Element): boolean {
  const { chars, links } = page.stats(box);
  return chars <= longest && links <= mostLinks && chars >= page.stats(button).chars + shortestPitch;
}
