import { lineAround } from '../../dom/line-around';
import { siteOf } from '../../dom/site-of';
import { preview, spacedText } from '../../dom/text';
import { boxAround } from '../../survey/box-around';
import { declaresOneThing } from '../../survey/declared';
import { lastAmong } from '../../survey/last-among';
import { isControl, target } from '../../survey/links';
import { isInRowOfSections } from '../../survey/row-of-sections';
import type { Survey } from '../../survey/survey';
import { fold } from '../../words/fold';
import { detector, found } from '../detector';

/** It comes when the text is over; on a page without one, offers are what there is to read. */
const articleBefore = 1200;
const mostAfter = 0.25;
const longest = 300;
/** A button alone says nothing that a reader would miss or be kept by. */
const shortestPitch = 10;
const mostLinks = 2;
/** More of them are a list of prices or of products. */
const most = 2;
/** In the middle of a text a box has to be short, to be called what it is, and to lead to the site's own offer; one is often said again. */
const inset = {
  before: 600,
  longest: 260,
  most: 4,
  mostControls: 40,
  called: /(?:^|[^a-zA-Z])cta(?![a-z])|C(?:ta|TA)(?![a-z])|call-?to-?action/,
};
/** A link that is styled as a button, whatever it says. */
const button = /(?:^|[\s_-])(?:btn|button|cta)(?=$|[\s_-])/i;

/** What others pay for is compared. */
const paid = /sponsored|nofollow/;

/** "Ready to start? Book a demo": the few words and the button with which a company's articles end. */
export const salesCall = detector('promo', function* (survey) {
  const { page, prose, labels, tellsStory } = survey;
  if (!tellsStory || !declaresOneThing(page)) return;
  const boxes = new Set<Element>();
  const insets = new Set<Element>();
  const controls = labels.of('demo').map(({ element }) => element);
  const mayBeInset = controls.length <= inset.mostControls;
  const known = new Set(controls);
  const others = survey.named('a').filter((link) => !known.has(link) && isButton(link));
  for (const element of others.length <= inset.mostControls ? [...controls, ...others] : controls) {
    const ends = known.has(element) && isAtEnd(survey, element);
    if (!isControl(survey, element) || (!ends && !(mayBeInset && prose.before(element) >= inset.before))) continue;
    const line = lineAround(element);
    if (line && prose.holds(line)) continue;
    const box = boxAround(survey, element);
    if (!isPitch(survey, box, element)) continue;
    if (ends) boxes.add(box);
    else if (page.stats(box).chars <= inset.longest && isInset(survey, box, element)) insets.add(box);
  }
  const last = lastAmong(survey, boxes);
  const inText = insets.size > inset.most ? [] : [...insets].filter((box) => !isInRowOfSections(page, box) && !saysHeadline(survey, box));
  for (const box of [...(last.length > most ? [] : last), ...inText]) yield found(box, 'call', preview(spacedText(box), 60));
});

/** By its own name, or by that of the box that it is alone in. */
const isButton = (link: Element): boolean =>
  [link, link.parentElement].some((one) => one && button.test(one.getAttribute('class') ?? '') && one.childElementCount < 2);

function isAtEnd({ page, prose }: Survey, element: Element): boolean {
  const before = prose.before(element);
  return before >= articleBefore && prose.of(page.root) - before <= before * mostAfter;
}

/** Is it called so, somewhere between its button and its box, and does it offer what the page's own site has? */
function isInset(survey: Survey, box: Element, control: Element): boolean {
  const link = control.closest('a') ?? control.querySelector('a');
  const url = link && target(survey, link);
  if (link && (paid.test(link.getAttribute('rel') ?? '') || (url && siteOf(url.hostname) !== siteOf(survey.page.url.hostname))))
    return false;
  for (let at: Element | null = control; at; at = at === box ? null : at.parentElement)
    if (inset.called.test(at.getAttribute('class') ?? '')) return true;
  return false;
}

/** A shop says again what the page is of, with what it costs. */
function saysHeadline(survey: Survey, box: Element): boolean {
  const [headline] = survey.named('h1');
  const said = headline ? fold(spacedText(headline)) : '';
  return said !== '' && fold(spacedText(box)).includes(said);
}

function isPitch({ page }: Survey, box: Element, control: Element): boolean {
  const { chars, links } = page.stats(box);
  return chars <= longest && links <= mostLinks && chars >= page.stats(control).chars + shortestPitch;
}
