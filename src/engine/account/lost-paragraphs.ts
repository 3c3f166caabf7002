import type { Mark } from '../mark';
import type { Page } from '../page';
import { survey } from '../survey/survey';

/** So many chosen paragraphs in a box make it the article's. */
const fewest = 3;
/** Shorter ones may be anything. */
const shortest = 80;

const ownTexts = (element: Element): Text[] => [...element.childNodes].filter((node): node is Text => node.nodeType === 3);

/**
 * Paragraphs that nobody marked and the block model did not choose, though they stand side by side with chosen ones
 * before and after them in one box: the article's own, as the account counts them.
 */
export function lostParagraphs(page: Page, chosen: ReadonlySet<Text>, marks: readonly Mark[], doubles: ReadonlySet<Text>): Element[] {
  const { prose } = survey(page);
  const marked = new Set(marks.map(({ element }) => element));
  const boxes = new Map<Element, Element[]>();
  for (const sentence of prose.sentences) {
    const box = sentence.parentElement;
    if (sentence.localName !== 'p' || !box || marked.has(sentence)) continue;
    const list = boxes.get(box);
    if (list) list.push(sentence);
    else boxes.set(box, [sentence]);
  }
  const isChosen = (sentence: Element): boolean => ownTexts(sentence).some((text) => chosen.has(text));
  return [...boxes].flatMap(([box, sentences]) => {
    const taken = sentences.map(isChosen);
    if (taken.filter(Boolean).length < fewest || within(box, marked)) return [];
    const [first, last] = [taken.indexOf(true), taken.lastIndexOf(true)];
    return sentences.filter((sentence, at) => at > first && at < last && !taken[at] && isProse(page, sentence) && !ownTexts(sentence).some((text) => doubles.has(text)));
  });
}

const isProse = (page: Page, sentence: Element): boolean => {
  const { chars, linkChars } = page.stats(sentence);
  return chars >= shortest && linkChars < chars / 3 && !page.hidden(sentence);
};

function within(element: Element, marked: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (marked.has(at)) return true;
  return false;
}
