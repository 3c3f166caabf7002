import { boxAround } from '../survey/box-around';
import type { Survey } from '../survey/survey';
import { mentions } from '../words/mentions';
import { spacedText } from '../dom/text';
import { detector, found } from './detector';

const calls = 'a,button,input[type=submit],input[type=button]';
/** What never stands in the box of an offer. */
const articleParts = 'h1,article,main,pre,table,blockquote,figure';
/** An offer that lists what a subscription brings is longer than other calls, and still little of the page. */
const most = { chars: 900, up: 3, sentence: 260, links: 4, ofPage: 0.35 };

/** Calls to subscribe or register in order to read on: a line that says so, in a small box with a way to do it. */
export const paywall = detector('login', function* (survey) {
  for (const { element, text } of survey.labels.of('paywall')) {
    const box = boxAround(survey, element);
    const whole = hasWay(box) ? box : offerAround(survey, box);
    if (whole) yield found(whole, 'paywall', text);
  }
});

const hasWay = (box: Element): boolean =>
  [...box.querySelectorAll(calls)].some((way) => leads(spacedText(way) || (way.getAttribute('value') ?? '')));

const leads = (text: string): boolean => mentions(text, 'account') || mentions(text, 'paywall') || mentions(text, 'newsletter');

/** The box that opens with the call, lists what a subscription brings and has a way to it. */
function offerAround(survey: Survey, call: Element): Element | null {
  const said = spacedText(call);
  let box = call.parentElement;
  for (let up = 0; box && box !== survey.page.root && up < most.up; up++, box = box.parentElement) {
    if (!isShort(survey, box) || !spacedText(box).startsWith(said)) return null;
    if (box.querySelector('ul li, ol li') && !box.querySelector('li a') && hasWay(box)) return box;
  }
  return null;
}

function isShort({ page, prose }: Survey, box: Element): boolean {
  const { chars, links } = page.stats(box);
  if (chars > most.chars || links > most.links || prose.of(box) > prose.of(page.root) * most.ofPage) return false;
  return !box.matches(articleParts) && !box.querySelector(articleParts) && prose.within(box).every((one) => prose.of(one) <= most.sentence);
}
