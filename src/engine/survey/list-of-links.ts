import { spacedText } from '../dom/text';
import { inCard } from './in-card';
import { leadsToOwnSite } from './links';
import { isTitle, leadsToStory } from './story-link';
import type { Survey } from './survey';

const sum = (survey: Survey, parts: readonly Element[]) =>
  parts.map(survey.page.stats).reduce((all, one) => ({
    ...all,
    chars: all.chars + one.chars,
    linkChars: all.linkChars + one.linkChars,
    links: all.links + one.links,
    images: all.images + one.images,
  }));

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
export function isListOfLinks(survey: Survey, parts: readonly Element[], label: Element): boolean {
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

/** A box with more words of its own than this share of links is none of the cards. */
const mostLinked = 0.3;

/** Tells where a list of links ends: at a text without links, or, when it had some, at a box under a heading that is no link. */
export function endOfLinks(survey: Survey): (next: Element) => boolean {
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
