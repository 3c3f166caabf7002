import { preview, spacedText } from '../../dom/text';
import type { Survey } from '../../survey/survey';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

/** Forms of services that take money for a cause. */
const forms = 'form[action*="paypal.com/donate" i], form[action*="paypal.com/cgi-bin/webscr" i]:has([value="_donations" i])';
/** Links to where they take it. */
const payLinks = ['buy.stripe.com/', 'donate.stripe.com/', 'paypal.com/donate', 'paypal.me/', 'paypal.com/paypalme/'];
const links = payLinks.map((address) => `a[href*="${address}" i]`).join();
const titles = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** Such a plea stands below a part of the story; on a page that asks for money it is what there is to read. */
const articleBefore = 600;
/** In characters: a plea says why, and no story. */
const longest = 1600;
const mostUp = 8;

/** What a newsroom says at length to be given money, where the form or the link to pay is in its box: the box from its heading on. */
export const paymentPlea = detector('promo', function* (survey) {
  if (!survey.tellsStory) return;
  for (const form of survey.page.root.querySelectorAll(`${forms}, ${links}`)) {
    const box = boxAround(survey, form);
    if (box && survey.prose.before(box) >= articleBefore && mentions(spacedText(box), 'support'))
      yield found(box, 'call', preview(spacedText(box), 60));
  }
});

/** The largest box around the form with one heading and little more; null where none has a heading. */
function boxAround(survey: Survey, form: Element): Element | null {
  let found: Element | null = null;
  let box = form.parentElement;
  const [headline] = survey.named('h1');
  for (let up = 0; box && box !== survey.page.root && up < mostUp; up++, box = box.parentElement) {
    if (survey.page.stats(box).chars > longest || survey.count(box, ['article', 'main']) > 0 || box.contains(headline ?? null)) break;
    if (survey.count(box, titles) > 1) break;
    if (survey.count(box, titles) === 1) found = box;
  }
  return found;
}
