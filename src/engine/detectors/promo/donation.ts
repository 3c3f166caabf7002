import { lineAround } from '../../dom/line-around';
import { preview, spacedText } from '../../dom/text';
import { boxAround } from '../../survey/box-around';
import { declaresOneThing } from '../../survey/declared';
import { lastAmong } from '../../survey/last-among';
import { isControl } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { endsSentence } from '../../words/ends-sentence';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

/** Such a box stands below a part of the story; on a page that asks for money the appeal is what there is to read. */
const articleBefore = 300;
/** A button and one link to what the money is for. */
const mostLinks = 2;
/** A button alone says nothing that a reader would be kept by. */
const shortestPitch = 30;
/** More of them are a list of those who can be given to. */
const most = 3;
/** In characters: what is said before a button in the same line. */
const longest = 500;

/** "Help us keep this work free to read. Donate now": the box in which a newsroom asks its readers for money. */
export const donation = detector('promo', function* (survey) {
  const { prose, labels, tellsStory, page } = survey;
  if (!tellsStory || !declaresOneThing(page)) return;
  const boxes = new Set<Element>();
  const last = new Set<Element>();
  for (const { element } of labels.of('donate')) {
    if (!isControl(survey, element) || prose.before(element) < articleBefore) continue;
    const line = lineAround(element);
    const box = line && prose.holds(line) ? null : boxAround(survey, element);
    if (box && asks(survey, box, element)) boxes.add(box);
    else if (line && isAppeal(survey, line, element)) last.add(wholeOf(survey, line));
  }
  for (const line of lastAmong(survey, last)) boxes.add(line);
  if (boxes.size > most) return;
  for (const box of boxes) yield found(box, 'call', preview(spacedText(box), 60));
});

/** Does a line ask in sentences, and the button stand behind the last and in none of them? */
function isAppeal(survey: Survey, line: Element, button: Element): boolean {
  const [said, pressed] = [spacedText(line), spacedText(button)];
  if (said.length > longest || !said.endsWith(pressed) || !asks(survey, line, button)) return false;
  return endsSentence(said.slice(0, -pressed.length).trim());
}

/** Does the box ask for itself? "Donations may be made to the town band" tells what somebody else is given. */
function asks({ page }: Survey, box: Element, button: Element): boolean {
  const { chars, links } = page.stats(box);
  return links <= mostLinks && chars >= page.stats(button).chars + shortestPitch && mentions(spacedText(box), 'support');
}
