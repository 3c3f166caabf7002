import { isEmphasised } from '../../dom/emphasised';
import { isDense } from '../../words/dense';
import { fold } from '../../words/fold';
import { isSeeAlso } from '../../survey/see-also';
import { isStoryLink } from '../../survey/story-link';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { detector, found } from '../detector';

const longest = { spaced: 40, dense: 12 };
const mostWords = 5;
/** In these a label is an entry or a quotation. */
const ofSomethingElse = 'li, td, th, dt, dd, figcaption, pre, code';
/** "関連する法律" is about laws that are related: the word goes on. */
const goesOn = /^関連[\u3041-\u309f]/;
/** More links under a label are a list, which says itself what it is. */
const mostStories = 4;

/** "READ NEXT:" in a line of its own, over a line that is nothing but the title of another story of the site. */
export const readNext = detector('promo', function* (survey) {
  if (!survey.tellsStory) return;
  for (const { label, stories, text } of [...announced(survey, 'read-also', 1), ...moreOn(survey)])
    for (const part of together(survey, [label, ...stories])) yield found(part, 'read_also', text);
});

interface Announced {
  label: Element;
  stories: Element[];
  text: string;
}

function announced(survey: Survey, concept: 'read-also' | 'elsewhere', fewest: number): Announced[] {
  return survey.labels.of(concept).flatMap(({ element, text }) => {
    if (!isLabel(survey, element, text)) return [];
    const label = wholeOf(survey, element);
    const stories = storiesBelow(survey, label);
    return stories.length < fewest || isRelated(survey, element, stories) ? [] : [{ label, stories, text }];
  });
}

const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** "MORE ON HARBOURS": words that may head anything, once on the page, in other letters than the text, over two stories or more. */
function moreOn(survey: Survey): Announced[] {
  const all = announced(survey, 'elsewhere', 2);
  return all.filter(({ label, text }) => all.length === 1 && text.includes(' ') && (isEmphasised(label) || isShouted(text)));
}

function isLabel(survey: Survey, element: Element, text: string): boolean {
  if (text.length > (isDense(text) ? longest.dense : longest.spaced) || fold(text).split(' ').length > mostWords) return false;
  if (survey.page.stats(element).links > 0 || goesOn.test(text)) return false;
  const part = element.closest(ofSomethingElse);
  return (part === null || isOnlyCell(part)) && !isSeeAlso(survey, element);
}

/** A table of one cell is a frame around what stands in it. */
const isOnlyCell = (part: Element): boolean =>
  part.localName === 'td' && part.parentElement?.children.length === 1 && part.closest('table')?.querySelectorAll('tr').length === 1;

/** The lines right below that are each one linked title. */
function storiesBelow(survey: Survey, label: Element): Element[] {
  const stories: Element[] = [];
  for (let node = label.nextSibling; node && stories.length <= mostStories; node = node.nextSibling) {
    if (node.nodeType !== 1) {
      if (node.textContent?.trim()) break;
      continue;
    }
    const next = node as Element;
    const { chars, images } = survey.page.stats(next);
    if (chars === 0 && images === 0) continue;
    if (!isStoryLink(survey, next)) break;
    stories.push(next);
  }
  return stories.length > mostStories ? [] : stories;
}

/** Several links under such a heading are the site's list of related stories, and told of as that. */
const isRelated = ({ page, labels }: Survey, label: Element, stories: readonly Element[]): boolean =>
  labels.says(label, 'related') && stories.reduce((sum, story) => sum + page.stats(story).links, 0) > 1;

/** The box of all, where it holds nothing else. */
function together({ page }: Survey, parts: readonly Element[]): readonly Element[] {
  const box = parts[0]?.parentElement;
  const chars = parts.reduce((sum, part) => sum + page.stats(part).chars, 0);
  return box && box !== page.root && page.stats(box).chars === chars ? [box] : parts;
}
