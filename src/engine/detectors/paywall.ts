import { boxAround } from '../survey/box-around';
import { mentions } from '../words/mentions';
import { spacedText } from '../dom/text';
import { detector, found } from './detector';

const calls = 'a,button,input[type=submit],input[type=button]';

/** Calls to subscribe or register in order to read on: a line that says so, in a small box with a way to do it. */
export const paywall = detector('login', function* (survey) {
  for (const { element, text } of survey.labels.of('paywall')) {
    const box = boxAround(survey, element);
    const ways = [...box.querySelectorAll(calls)];
    if (ways.some((way) => leads(spacedText(way) || (way.getAttribute('value') ?? '')))) yield found(box, 'paywall', text);
  }
});

const leads = (text: string): boolean => mentions(text, 'account') || mentions(text, 'paywall') || mentions(text, 'newsletter');
