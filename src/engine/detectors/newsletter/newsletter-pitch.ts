import { isEmphasised } from '../../dom/emphasised';
import { lineAround } from '../../dom/line-around';
import { preview, spacedText } from '../../dom/text';
import { siteOf } from '../../dom/site-of';
import { boxAround } from '../../survey/box-around';
import { leadsToOwnSite, target } from '../../survey/links';
import { ordersNewsletter } from '../../survey/newsletter-link';
import type { Survey } from '../../survey/survey';
import { mentions } from '../../words/mentions';
import { detector, type Finding, found } from '../detector';
import { isAllPitch, share } from '../../survey/all-pitch';

/** In characters: a shorter text is a menu's, a longer one tells of a newsletter. */
const shortest = 40;
const longest = 400;
/** A line around a link: in characters and links. */
const short = { least: 10, most: 260, links: 5 };
const mostLinks = 2;
const headings = 'h2, h3, h4, h5, h6';

/** "Sign up for our daily letter here": words or a box that offer the site's newsletter by a link to where it is ordered. */
export const newsletterPitch = detector('newsletter', function* (survey) {
  if (!survey.tellsStory || survey.named('h1').some((title) => mentions(spacedText(title), 'newsletter'))) return;
  for (const link of survey.named('a')) {
    const line = lineAround(link);
    if (!line || line === survey.page.root || !isShort(survey, line)) continue;
    const tells = ordersNewsletter(survey, link);
    if (!tells && !asksToOrder(survey, link, line)) continue;
    const box = boxAround(survey, line);
    const isAll = isAllPitch(
      spacedText(line),
      isEmphasised(line) || (tells && isOneLink(survey, line)) ? share.inOtherLetters : tells ? share.mostly : share.wholly,
    );
    if (isPitch(survey, box) && (isAll || (tells && box !== line))) yield found(box, 'newsletter_link', preview(spacedText(link), 60));
  }
  for (const { element, text } of survey.labels.of('newsletter')) {
    if ((isButton(element) && mentions(text, 'newsletter')) || isOrderLink(survey, element)) yield* boxOfButton(survey, element);
    if (!isCall(element, text)) continue;
    const box = boxAround(survey, element);
    const { chars, links } = survey.page.stats(box);
    // Under its heading, in a box of their own: a line or two and where to press.
    if (box !== element && links > 0 && links <= mostLinks && chars >= shortest && chars <= longest)
      yield found(box, 'newsletter_link', preview(text, 60));
    else if (isAllOfIt(survey, element)) yield found(ownBox(survey, element), 'newsletter_link', preview(text, 60));
  }
});

/** Is the whole line the link to where it is ordered? */
const isOneLink = ({ page }: Survey, line: Element): boolean =>
  page.stats(line).links === 1 && page.stats(line).linkChars === page.stats(line).chars;

function isShort({ page }: Survey, box: Element): boolean {
  const { chars, links } = page.stats(box);
  return chars >= short.least && chars <= short.most && links <= short.links;
}

const named = /newsletter|infolettre|nieuwsbrief|bolet[ií]n|рассылк|ニュースレター|メルマガ|メールマガジン|电子报|電子報|뉴스레터/i;

/** Where the address does not tell, the words may: a link of the site that is called so or asks for it, "Sign up here". */
function asksToOrder(survey: Survey, link: Element, line: Element): boolean {
  const url = target(survey, link);
  if (url === null || siteOf(url.hostname) !== siteOf(survey.page.url.hostname)) return false;
  const text = spacedText(link);
  return (named.test(text) || mentions(text, 'follow') || text.split(' ').length === 1) && named.test(spacedText(line));
}

const isButton = (label: Element): boolean => label.localName === 'button' || label.querySelector('button') !== null;

/** "Get the news": a link of the site that its line begins with, and no sentence that goes on behind it; what is ordered is said beside it. */
function isOrderLink(survey: Survey, label: Element): boolean {
  if (label.localName !== 'a' || !leadsToOwnSite(survey, label)) return false;
  const line = lineAround(label);
  if (line === null || !spacedText(line).startsWith(spacedText(label))) return false;
  return /^(?:$|\p{Lu})/u.test(spacedText(line).slice(spacedText(label).length).trim());
}

/** The box of a button or link that orders it, where its words say the same once more: its name, a line on it, "Get the newsletter". */
function* boxOfButton(survey: Survey, button: Element): Generator<Finding> {
  const box = boxAround(survey, button);
  const { chars, links } = survey.page.stats(box);
  const said = spacedText(box).replace(spacedText(button), '');
  const isLink = button.localName === 'a';
  const names = isLink ? named.test(said) : mentions(said, 'newsletter');
  if (links === (isLink ? 1 : 0) && chars <= longest && names && survey.prose.before(box) > 0)
    yield found(box, 'newsletter_link', preview(spacedText(button), 60));
}

/** A heading that asks for something, and is not just called after newsletters: "Sign up for the daily newsletter". */
const isCall = (label: Element, text: string): boolean =>
  text.trim().split(/\s+/).length >= 4 && (label.matches(headings) || label.querySelector(headings) !== null);

/** In characters: how the newsletter is ordered, what is in it, and that it can be left. */
const longestBox = 800;

/** The box that a heading stands first in, with what it heads. */
function ownBox({ page }: Survey, heading: Element): Element {
  let box = heading;
  while (box !== page.root && box.parentElement && page.stats(box).chars === page.stats(heading).chars) box = box.parentElement;
  return box;
}

/** Is a box under such a heading about nothing else, also where it says so at length? */
function isAllOfIt(survey: Survey, heading: Element): boolean {
  const box = ownBox(survey, heading);
  const { chars, links, inputs, images } = survey.page.stats(box);
  if (chars < shortest || chars > longestBox || links > mostLinks || inputs + images > 0) return false;
  const said = spacedText(box).replace(spacedText(heading), '');
  return isAllPitch(said, share.inOtherLetters);
}

function isPitch({ page, labels }: Survey, box: Element): boolean {
  const { chars } = page.stats(box);
  if (chars < shortest || chars > longest) return false;
  const text = spacedText(box);
  return mentions(text, 'newsletter') && (mentions(text, 'follow') || labels.within(box, 'subscribe').length > 0);
}
