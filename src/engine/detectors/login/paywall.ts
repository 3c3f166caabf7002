import { preview, spacedText } from '../../dom/text';
import { boxAround } from '../../survey/box-around';
import { headsText } from '../../survey/heads-text';
import { lastAmong } from '../../survey/last-among';
import { lineSays } from '../../survey/line-says';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

const calls = 'a,button,input[type=submit],input[type=button]';
/** What never stands in the box of an offer. */
const articleParts = 'h1,article,main,pre,table,blockquote,figure';
/** An offer that lists what a subscription brings is longer than other calls, and still little of the page. */
const most = { chars: 900, up: 3, sentence: 260, links: 4, ofPage: 0.35 };

/** Words without a meaning that stand, out of focus, for what only members see. */
const blurred = '[class*="fake" i][class*="blur" i]';

/** Calls to subscribe or register in order to read on: a line that says so, in a small box with a way to do it. */
export const paywall = detector('login', function* (survey) {
  for (const { element, text } of survey.labels.of('paywall')) {
    const box = boxAround(survey, element);
    const whole = hasWay(box) ? box : offerAround(survey, box);
    if (whole) yield found(whole, 'paywall', text);
  }
  for (const box of survey.page.root.querySelectorAll(blurred)) yield found(box, 'paywall');
  if (!survey.tellsStory) return;
  for (const line of linesAlone(survey)) yield found(line, 'paywall', preview(spacedText(line), 60));
});

/** In characters: a line that says it, over the text or at its end, without a way to subscribe beside it. */
const longestLine = { above: 60, below: 200 };

/** "Article réservé aux abonnés" over the text; "Il vous reste 54 % de cet article à lire. La suite est réservée aux abonnés." as its last line. */
function linesAlone(survey: Survey): Element[] {
  const { page, prose, labels } = survey;
  const lines = new Set(labels.of('paywall').map(({ element }) => wholeOf(survey, element)));
  for (const sentence of prose.sentences) {
    const whole = wholeOf(survey, sentence);
    if (lineSays(survey, whole, 'paywall', longestLine.below)) lines.add(whole);
  }
  const stands = [...lines].filter(
    (line) => !headsText(survey, line) && !line.matches('ul, ol, table') && !line.closest('h1, li, td, th, blockquote'),
  );
  const above = stands.filter((line) => page.stats(line).chars <= longestLine.above && isAbove(survey, line));
  const below = stands.filter((line) => page.stats(line).chars <= longestLine.below && prose.before(line) >= articleBefore);
  return [...above, ...lastAmong(survey, new Set(below))];
}

/** In characters of sentences. */
const articleBefore = 300;
/** A standfirst may stand over it. */
const mostAbove = 300;

const isAbove = ({ page, prose }: Survey, line: Element): boolean =>
  prose.before(line) <= mostAbove && prose.of(page.root) - prose.before(line) > articleBefore;

const hasWay = (box: Element): boolean =>
  [...box.querySelectorAll(calls)].some((way) => leads(spacedText(way) || (way.getAttribute('value') ?? '')));

const leads = (text: string): boolean => mentions(text, 'account') || mentions(text, 'paywall') || mentions(text, 'newsletter');

/** The box that opens with the call, lists what a subscription brings and has a way to it. */
function offerAround(survey: Survey, call: Element): Element | null {
  const said = spacedText(call);
  let box = call.parentElement;
  for (let up = 0; box && box !== survey.page.root && up < most.up; up++, box = box.parentElement) {
    if (!isShort(survey, box, call) || !spacedText(box).startsWith(said)) return null;
    if (box.querySelector('ul li, ol li') && !box.querySelector('li a') && hasWay(box)) return box;
  }
  return null;
}

function isShort(survey: Survey, box: Element, call: Element): boolean {
  const { page, prose } = survey;
  const { chars, links } = page.stats(box);
  if (chars > most.chars || links > most.links || prose.of(box) > prose.of(page.root) * most.ofPage) return false;
  // Some set the call itself as a headline, beside the page's own.
  const own = survey.named('h1').length > 1 ? call.closest('h1') : null;
  const parts = [box, ...box.querySelectorAll(articleParts)].filter((part) => part.matches(articleParts));
  return parts.every((part) => part === own) && prose.within(box).every((one) => prose.of(one) <= most.sentence);
}
