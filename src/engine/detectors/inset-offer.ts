import { isAlike } from '../dom/alike';
import { namesFile } from '../dom/file-address';
import { preview, spacedText } from '../dom/text';
import { textsIn } from '../dom/texts-in';
import { isAmidStory } from '../survey/amid-story';
import { leadsToOwnSite, target } from '../survey/links';
import { isInRowOfSections } from '../survey/row-of-sections';
import type { Survey } from '../survey/survey';
import { wholeOf } from '../survey/widen';
import { detector, found } from './detector';

/** In characters and in sentences: a longer box is a part of the text. */
const most = { chars: 450, sentences: 3, links: 2, up: 8 };
/** More than a heading and its button: a few words that say what is offered. */
const shortestPitch = 30;
const longestButton = 45;
/** More of them are what the page is made of. */
const mostOnPage = 3;
const button = /(?:^|[\s_-])(?:btn|button|cta)(?=$|[\s_-])/i;
const headings = ['h2', 'h3', 'h4', 'h5', 'h6'];
const articleParts = ['h1', 'article', 'main', 'pre', 'table', 'blockquote', 'form', 'video', 'audio', 'ol'];
const paid = /sponsored|nofollow/;

/**
 * "Struggling with …? Join my free workshop. [Save your spot]": a box between paragraphs that begins with a heading of its own and ends with
 * a button that leads on in the site. The text goes on below it, and needs none of it.
 */
export const insetOffer = detector('promo', function* (survey) {
  if (!survey.tellsStory) return;
  const boxes = new Set<Element>();
  for (const link of survey.named('a')) {
    const box = isButton(survey, link) ? boxAround(survey, link) : null;
    if (box) boxes.add(wholeOf(survey, box));
  }
  if (boxes.size > mostOnPage) return;
  for (const box of boxes) if (isAmidStory(survey, box) && isAlone(survey, box)) yield found(box, 'call', preview(spacedText(box), 60));
});

/** By its own name, or by that of the box that it is alone in. */
function isButton(survey: Survey, link: Element): boolean {
  const { chars } = survey.page.stats(link);
  if (chars === 0 || chars > longestButton || ![link, link.parentElement].some((one) => one && button.test(one.className))) return false;
  const url = target(survey, link);
  if (!url || !leadsToOwnSite(survey, link) || url.pathname === survey.page.url.pathname || namesFile(url.pathname)) return false;
  return !paid.test(link.getAttribute('rel') ?? '') && !link.hasAttribute('download');
}

/** The largest box that has one heading, which begins it, and the button at its end. */
function boxAround(survey: Survey, link: Element): Element | null {
  const { page, prose, count } = survey;
  let box: Element | null = null;
  for (let at = link.parentElement, up = 0; at && at !== page.root && up < most.up; at = at.parentElement, up++) {
    const { chars, links } = page.stats(at);
    if (chars > most.chars || links > most.links || prose.within(at).length > most.sentences || count(at, articleParts) > 0) break;
    const titles = count(at, headings);
    if (titles > 1) break;
    if (titles === 1 && at.matches('div, section, aside') && runsFromTitle(at, link)) box = at;
  }
  if (!box) return null;
  const title = box.querySelector(headings.join()) as Element;
  return page.stats(box).chars - page.stats(title).chars - page.stats(link).chars >= shortestPitch ? box : null;
}

function runsFromTitle(box: Element, link: Element): boolean {
  const texts = textsIn(box).filter(({ data }) => data.trim() !== '');
  return texts[0]?.parentElement?.closest(headings.join()) != null && link.contains(texts.at(-1) ?? null);
}

/** Not one of several: what a firm has, and the parts of a text, are told in boxes of one build, each with its own title. */
function isAlone({ page }: Survey, box: Element): boolean {
  const title = titleOf(box);
  const others = box.className ? [...(box.parentElement?.children ?? [])].filter((one) => one !== box && isAlike(one, box)) : [];
  return others.every((one) => ['', title].includes(titleOf(one))) && !isInRowOfSections(page, box);
}

const titleOf = (box: Element): string => {
  const title = box.querySelector(headings.join());
  return title ? spacedText(title) : '';
};
