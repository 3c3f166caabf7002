import { spacedText } from '../dom/text';
import { announcesStories, endOfTitles, headingOver, saysWhatItsLinkSays, titlesAfter } from '../survey/announcing-line';
import type { Label } from '../survey/labels';
import { isControl, leadsToOwnSite } from '../survey/links';
import { isTitle, leadsToStory } from '../survey/story-link';
import { section } from '../survey/section';
import { isSeeAlso } from '../survey/see-also';
import type { Survey } from '../survey/survey';
import { fold } from '../words/fold';
import { conceptsOf } from '../words/labels';
import { detector, found } from './detector';

const sum = (survey: Survey, parts: readonly Element[]) =>
  parts.map(survey.page.stats).reduce((all, one) => ({
    ...all,
    chars: all.chars + one.chars,
    linkChars: all.linkChars + one.linkChars,
    links: all.links + one.links,
    images: all.images + one.images,
  }));

/** A sentence belongs to a card when the card's box also holds a link, and not much else. */
function inCard(survey: Survey, sentence: Element, within: Element): boolean {
  for (let box: Element | null = sentence; box && box !== within; box = box.parentElement) {
    const { chars, links } = survey.page.stats(box);
    if (links > 0 && !(box === sentence && leadsOn(box)))
      return chars < 600 && links <= 6 && !isEntry(survey, box) && !survey.prose.holds(box.querySelector('a')?.parentElement ?? box);
  }
  return false;
}

/** Is the only link of a teaser the one that goes on with it ("Read more …")? */
const leadsOn = (teaser: Element): boolean =>
  [...teaser.querySelectorAll('a')].every((link) => conceptsOf(fold(spacedText(link)))?.has('read-more') === true);

/** Is it a thing that the text tells of: a heading that leads nowhere, with paragraphs or a list below it, and links to where it is sold? */
function isEntry(survey: Survey, box: Element): boolean {
  const title = box.querySelector('h1,h2,h3,h4,h5,h6');
  if (!title || title.closest('a') || title.querySelector('a')) return false;
  if (survey.prose.within(box).length < 2 && !box.querySelector('ul,ol,table')) return false;
  return [...box.querySelectorAll('a[href]')].every((link) => !leadsToOwnSite(survey, link));
}

/** A title that links, and what else the story is called. */
const longestTitle = 140;

/** Is it the title of another story of the site, with its second line behind the link? What ends with a stop says something of what it links. */
function isTitled(survey: Survey, sentence: Element): boolean {
  if (survey.page.stats(sentence).chars > longestTitle || /[.。!！]\W*$/.test(spacedText(sentence))) return false;
  const first = [...sentence.childNodes].find((node) => node.nodeType !== 3 || node.textContent?.trim());
  if (first?.nodeType !== 1 || (first as Element).localName !== 'a') return false;
  return leadsToOwnSite(survey, first as Element);
}

/** In characters: the heading, and the day of the one story under it. */
const mostBesideOne = 60;

/** Linked titles or cards, and no text of its own beside them. */
function isListOfLinks(survey: Survey, parts: readonly Element[], label: Element): boolean {
  const { chars, linkChars, links } = sum(survey, parts);
  if (links < 2) return isOneStory(survey, parts, label);
  const sentences = parts.flatMap((part) => survey.prose.within(part)).filter((sentence) => !isIntroduction(survey, sentence));
  const lists = parts.filter((part) => isListOfStories(survey, part));
  if (sentences.length === 0 || (lists.length > 0 && parts.every((part) => part.contains(label) || lists.includes(part))))
    return linkChars >= (chars - survey.page.stats(label).chars) * 0.4;
  return (
    isBoxOfSentences(survey, parts, label) ||
    (sentences.length <= links &&
      sentences.every((sentence) => isTitled(survey, sentence) || parts.some((part) => inCard(survey, sentence, part))))
  );
}

/** Fewer pictures than these are no row of cards, and fewer entries no list. */
const fewestCards = 3;
/** In characters: an entry of a list with more in it is a text. */
const longestEntry = 300;

/** Is it a list of which each entry leads to the site's own pages, with words of its own before the link: "The war vet, the dating site, *and the phone call*"? */
function isListOfStories(survey: Survey, { localName, children }: Element): boolean {
  if (!/^[uo]l$/.test(localName) || children.length < fewestCards) return false;
  return [...children].every((entry) => {
    const links = [...entry.querySelectorAll('a[href]')];
    return links.length > 0 && survey.page.stats(entry).chars <= longestEntry && links.every((link) => leadsToOwnSite(survey, link));
  });
}

/** Of sentences that each lead to a story at least this share is linked. */
const leastLinked = 0.25;

/** Is it a box with nothing in it but the label and a list of sentences, each with one link to another story of the site? */
function isBoxOfSentences(survey: Survey, [box, ...others]: readonly Element[], label: Element): boolean {
  const { page } = survey;
  const list = box && [...box.children].find((child) => isListOfStories(survey, child));
  if (!list || others.length > 0 || page.stats(box).chars > page.stats(label).chars + page.stats(list).chars) return false;
  const links = [...list.querySelectorAll('a[href]')];
  const stories = new Set(links.map((link) => link.getAttribute('href')));
  if (links.length > list.children.length || stories.size < links.length || !links.every((link) => leadsToStory(survey, link)))
    return false;
  return page.stats(list).linkChars >= page.stats(list).chars * leastLinked;
}

/** Does the sentence stand over cards of the site's own stories, and say what they are? "More of our reporting on the harbour". */
function isIntroduction(survey: Survey, sentence: Element): boolean {
  const cards = sentence.nextElementSibling;
  const { chars, links } = survey.page.stats(sentence);
  if (!cards || links > 0 || chars > longestTitle || survey.page.stats(cards).images < fewestCards) return false;
  return [...cards.querySelectorAll('a[href]')].every((link) => leadsToOwnSite(survey, link));
}

/** Is it a box with one linked title of another story of the site, and nothing else under its heading? */
function isOneStory(survey: Survey, parts: readonly Element[], label: Element): boolean {
  const [box] = parts;
  const link = parts.length === 1 ? box?.querySelector('a[href]') : null;
  if (
    !box ||
    !link ||
    survey.page.stats(label).links > 0 ||
    link.contains(label) ||
    !isTitle(spacedText(link)) ||
    !leadsToStory(survey, link)
  )
    return false;
  const { chars, linkChars, inputs } = survey.page.stats(box);
  return inputs === 0 && chars - linkChars <= mostBesideOne && survey.prose.within(box).every((sentence) => sentence.contains(link));
}

/** Headings under which the list goes on: controls, and titles of cards. */
const goesOn =
  (survey: Survey) =>
  (heading: Element): boolean =>
    isControl(survey, heading) || saysWhatItsLinkSays(survey, heading);

/** A box with more words of its own than this share of links is none of the cards. */
const mostLinked = 0.3;

/** Tells where a list of links ends: at a text without links, or, when it had some, at a box under a heading that is no link. */
function endOfLinks(survey: Survey): (next: Element) => boolean {
  let before = 0;
  return (next) => {
    const { chars, linkChars, links } = survey.page.stats(next);
    if (links === 0 && survey.prose.of(next) > 0) return before > 0 || !isIntroduction(survey, next);
    const title = next.querySelector('h1,h2,h3,h4,h5,h6');
    const isTitled = title !== null && !title.closest('a') && !title.querySelector('a');
    if (before > 1 && isTitled && chars > longestTitle && linkChars < chars * mostLinked) return true;
    before += links;
    return false;
  };
}

const headings = /^h[1-6]$/;
/** Longer labels that are no headings begin so by chance. */
const longestLabel = 45;

/** "ALSO:" in a line of its own, as papers write it. */
const shouted = /^\p{Lu}[\p{Lu} ]{2,29}:$/u;

/** "Read more" is a heading where it is set as one; elsewhere it is a link. */
const isHeading = ({ element, text }: Label): boolean =>
  (headings.test(element.localName) || (element.localName === 'p' && shouted.test(text))) && !element.querySelector('a,button');

/** What stands under a heading such as "Related articles" or "Most read": linked titles or cards, no text of its own. */
export const related = detector('related', function* (survey) {
  if (!survey.tellsStory) return;
  const furtherReading = new Set(survey.labels.innermost('read-more').filter(isHeading));
  for (const label of [...survey.labels.innermost('related'), ...furtherReading]) {
    const { element, text } = label;
    const isLong = !headings.test(element.localName) && !element.querySelector('h1,h2,h3,h4,h5,h6') && text.length > longestLabel;
    if (isSeeAlso(survey, element)) continue;
    const parts = section(survey, element, { stop: (isLong ? endOfTitles : endOfLinks)(survey), goOn: goesOn(survey) });
    if (parts.length === 0 || !(isLong ? announcesStories : isListOfLinks)(survey, parts, element)) continue;
    // Sources and offices elsewhere are what a text sends its readers to.
    if (
      furtherReading.has(label) &&
      !parts.every((part) => [...part.querySelectorAll('a[href]')].every((link) => leadsToOwnSite(survey, link)))
    )
      continue;
    const over = isLong ? headingOver(survey, parts, element) : [];
    for (const part of [...over, ...parts, ...titlesAfter(survey, parts, element)]) yield found(part, 'related_heading', text);
  }
});
