import { isInOrHolds } from '../../dom/in-or-holds';
import { spacedText } from '../../dom/text';
import type { Page } from '../../page';
import type { Survey } from '../../survey/survey';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

const longest = 2500;
const mostParagraphs = 8;
/** A box where each kind of cookies is switched on or off may tell of each at length, and of hundreds of partners. */
const fewestSwitches = 2;
const longestPanel = 60_000;

/** A table of contents may have a chapter on cookies and one called "Settings": links, and nothing to answer with. */
function listsPages(page: Page, box: Element): boolean {
  const { chars, linkChars, links } = page.stats(box);
  return links >= 5 && linkChars >= chars * 0.7 && !box.querySelector('button, input, [role="button"]');
}

/** Cookie notices: a box that speaks of cookies and has a button to accept or refuse them, or to keep what was switched on. */
export const consent = detector('consent', function* (survey) {
  const { page, labels } = survey;
  const panels = new Map<Element, boolean>();
  for (const { element, text } of [...labels.of('consent-button'), ...labels.of('dismiss')]) {
    const isAnswer = labels.says(element, 'consent-button');
    const isButton = isInOrHolds(element, 'button,input,[role=button]');
    if (!isButton && !isInOrHolds(element, 'a')) continue;
    for (let box = element.parentElement; box && box !== page.root; box = box.parentElement) {
      if (isLongNotice(survey, box)) {
        if (isAnswer && isButton && isPanel(page, box, panels)) yield { ...found(box, 'cookie_notice', text), proved: true };
        break;
      }
      if (!asks(spacedText(box).replace(text, ''), isAnswer)) continue;
      if (isNotice(page, box)) yield found(box, 'cookie_notice', text);
      break;
    }
  }
});

/** Biscuits are called so too: but for an answer right beside it ("Accept all"), a notice says what cookies are for. */
const asks = (text: string, isAnswered: boolean): boolean =>
  mentions(text, 'cookies') && (isAnswered || mentions(text, 'privacy') || mentions(text, 'cookie-use'));

function isLongNotice({ page, prose }: Survey, box: Element): boolean {
  const { chars, paragraphs } = page.stats(box);
  return chars > longest || paragraphs > mostParagraphs || prose.of(box) > prose.of(page.root) * 0.5 + 400;
}

/** Is it a box with switches for cookies? Each is asked once: a page may have thousands of buttons. */
function isPanel(page: Page, box: Element, known: Map<Element, boolean>): boolean {
  const asked = known.get(box);
  if (asked !== undefined) return asked;
  const is = page.stats(box).chars <= longestPanel && hasSwitches(box) && isNotice(page, box) && asks(spacedText(box), false);
  known.set(box, is);
  return is;
}

const isNotice = (page: Page, box: Element): boolean => !listsPages(page, box) && !box.querySelector('h1,article,main');
const hasSwitches = (box: Element): boolean => box.querySelectorAll('input[type="checkbox"], [role="switch"]').length >= fewestSwitches;
