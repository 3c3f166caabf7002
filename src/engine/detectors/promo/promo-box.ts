import { siteOf } from '../../dom/site-of';
import { isAmidStory } from '../../survey/amid-story';
import { target } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';
import { preview, spacedText } from '../../dom/text';
import { titleOf } from '../../survey/title-of';

const longest = 420;
/** Nobody writes an article of so many parts. */
const mostSiblings = 400;

/** The largest box in which everything is this link. */
function boxOf(survey: Survey, link: Element): Element {
  let box = link;
  for (let parent = box.parentElement; parent && parent !== survey.page.root; parent = box.parentElement) {
    const { chars, linkChars, links } = survey.page.stats(parent);
    if (links > 1 || linkChars < chars * 0.9) break;
    box = parent;
  }
  return box;
}

/** Is the box one of several of its shape? A list of entries each ending in "Read more" is the page's content. */
function isOneOfMany(box: Element): boolean {
  const all = box.parentElement?.children ?? [];
  if (all.length > mostSiblings) return true;
  const siblings = [...all].filter((other) => other.localName === box.localName);
  return siblings.filter((other) => other !== box && other.querySelector('a') && other.children.length === box.children.length).length > 1;
}

const titles = 'h2, h3, h4, h5, h6';

/** The box that holds a title and "Read more", and nothing of what there is to read. */
function titledBox({ page }: Survey, more: Element): Element | undefined {
  const box = more.parentElement;
  const title = box && more.localName === 'a' ? box.querySelector(titles) : null;
  if (!box || !title || title.contains(more) || box === page.root) return undefined;
  const { chars, links, inputs } = page.stats(box);
  const isAll = chars === page.stats(title).chars + page.stats(more).chars && links === 1 + page.stats(title).links;
  return isAll && inputs === 0 && box.querySelectorAll(titles).length === 1 ? box : undefined;
}

const leadsAway = ({ page }: Survey, url: URL): boolean => url.pathname !== page.url.pathname;

/**
 * A box in the text that is one single link to another site, or between paragraphs to another page: picture, title, "Read more".
 * Text links and linked pictures are no such boxes: it must have a heading or a paragraph inside the link,
 * or stand below a heading in a box that says nothing else.
 */
export const promoBox = detector('promo', function* (survey) {
  if (!survey.tellsStory) return;
  const here = siteOf(survey.page.url.hostname);
  for (const { element } of survey.labels.of('read-more')) {
    const link = element.closest('a') ?? element.querySelector('a');
    const url = link && target(survey, link);
    if (!link || !url || survey.page.stats(link).chars > longest) continue;
    const box = boxOf(survey, link);
    const headed = titledBox(survey, box);
    if (headed && leadsAway(survey, url) && isAmidStory(survey, headed) && !isOneOfMany(headed)) {
      yield found(headed, 'promo_box', preview(spacedText(headed.querySelector(titles) as Element), 60));
      continue;
    }
    if (siteOf(url.hostname) === here && !(leadsAway(survey, url) && isAmidStory(survey, box))) continue;
    if (link.querySelector('p,h2,h3,h4,h5,h6,div') === null || isOneOfMany(box)) continue;
    yield found(box, 'promo_box', titleOf(link) ?? preview(spacedText(link), 60));
  }
});
