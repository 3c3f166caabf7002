import { collapse, textOf } from '../../dom/text';
import type { Page } from '../../page';
import type { Elsewhere } from '../elsewhere';
import { followsTitle, inStoryCard } from '../story-card';
import { announced } from '../../words/byline-words';
import { endsSentence } from '../../words/ends-sentence';
import { entries } from './entries';
import { subjects } from './facts';
import { isDayLabel } from './day-label';
import { isDayIn } from './heading';
import { inOpeningFooter, onButton, outside } from './no-byline';
import { isOfThing } from './of-thing';
import { saysWhen } from '../dates/when-words';

/** A run of text beside the article's heading. */
export interface Part {
  text: string;
  /** The element right around it. */
  element: Element;
  /** Steps from the heading; negative before it. */
  distance: number;
  /** It is a sentence, or one stands between the heading and it. */
  afterText: boolean;
  /** It stands in a list of facts that are of something to go to. */
  occasion: boolean;
}

type Run = Omit<Part, 'occasion'>;

const prose = 220;
/** A byline may stand under a picture, a summary and a row of buttons; but not far into the text. */
const after = 60;
const before = 24;
const paragraphs = 2;
const mostTexts = 600;
/** A run of so many characters is of a sentence; so many in sentences are a beginning of the article's text. */
const sentence = 80;
const begun = 200;
/** Even one short sentence is no byline. */
const shortSentence = 40;

/** Once the text has begun: behind the article's end, or under a heading that begins something else. */
function pastBeginning({ heading, lang }: Around, element: Element, text: string): boolean {
  const own = heading?.closest('article');
  if (own && !own.contains(element)) return true;
  const begins = element.closest('h2, h3, h4, h5, h6');
  return begins !== null && !isFactLabel(text, lang) && !isBylineHeading(begins, lang);
}

/** In characters. */
const longestByline = 80;

/** "By Ann Lee", set as a heading. */
function isBylineHeading(heading: Element, lang: string): boolean {
  const text = textOf(heading);
  return text.length <= longestByline && announced(text, lang) > 0;
}

/** "Author", "Published": a heading over what is looked for here. */
const isFactLabel = (text: string, lang: string): boolean => saysWhen(text.toLowerCase()) || announced(text, lang) === text.length;

interface Around {
  page: Page;
  heading: Element | null;
  elsewhere: Elsewhere;
  lang: string;
}

function following(around: Around, start: Node): Run[] {
  const { page, heading, elsewhere, lang } = around;
  const parts: Run[] = [];
  let long = 0;
  let told = 0;
  let afterText = false;
  let last = '';
  for (const { text, element } of texts(page, start, 'nextNode')) {
    const isName = onButton(element) && announced(last, lang) === last.length;
    last = text;
    if (parts.length >= after) break;
    if (heading?.contains(element) && !isDayIn(heading, element)) continue;
    // What stands in a column at the side, or in clutter, is no beginning of the text.
    const isAside = element.closest('aside') !== null;
    const isOther = elsewhere(element);
    if ((isOther || isAside) && (told >= begun || text.length > prose)) continue;
    if (text.length > prose && ++long >= paragraphs) break;
    if (told >= begun && pastBeginning(around, element, text)) break;
    if (text.length >= sentence && !isOther && !isAside) told += text.length;
    afterText ||= text.length > prose || (text.length >= shortSentence && endsSentence(text));
    const isStory = isOther || followsTitle(page, element) || (afterText && inStoryCard(page, element));
    const isOutside = !isName && outside(element) && (afterText || !inOpeningFooter(element));
    if (text.length <= prose && !isOutside && !isStory) parts.push({ text, element, distance: parts.length + 1, afterText });
  }
  return parts;
}

function preceding({ page, heading, elsewhere }: Around, start: Node): Run[] {
  const own = heading?.closest('article');
  const parts: Run[] = [];
  const isOther = (element: Element): boolean => elsewhere(element) || followsTitle(page, element) || inStoryCard(page, element);
  for (const { text, element } of texts(page, start, 'previousNode')) {
    if (parts.length >= before || text.length > prose) break;
    if (heading?.contains(element) || outside(element) || isOther(element)) continue;
    // Some set the date or the author aside above the heading.
    if (!own?.contains(element) && element.closest('aside')) continue;
    parts.push({ text, element, distance: -parts.length - 1, afterText: false });
  }
  return parts;
}

function* texts(page: Page, start: Node, step: 'nextNode' | 'previousNode'): Generator<{ text: string; element: Element }> {
  const walker = page.document.createTreeWalker(page.root, 4 /* text */);
  walker.currentNode = start;
  for (let seen = 0; seen < mostTexts; seen += 1) {
    const node = walker[step]();
    if (!node) return;
    const raw = node.nodeValue ?? '';
    const text = raw.length < 2000 ? collapse(raw) : raw;
    if (text !== '') yield { text, element: node.parentNode as Element };
  }
}

/** Text beside the heading (or from the article's beginning where there is none): what follows it, then what stands above. Not what is told of a book, or of an entry of a list. */
export function partsBeside({ page, heading, ...rest }: Around): { after: Part[]; before: Part[] } {
  const around = { page, heading, ...rest };
  const start = heading ?? page.root.querySelector('article, main, [role=main], [itemprop=articleBody]');
  const subjectOf = subjects(page, heading);
  const inEntry = entries(page, heading);
  const isOfPage = (label: string): boolean => isDayLabel(label) || isFactLabel(label, rest.lang);
  const own = (texts: readonly Run[]): Part[] =>
    texts.flatMap((text) => {
      if (isOfThing(page, text.element, isOfPage)) return [];
      const subject = subjectOf(text.element);
      return subject === 'work' || inEntry(text.element) ? [] : [{ ...text, occasion: subject === 'occasion' }];
    });
  return { after: start ? own(following(around, start)) : [], before: heading ? own(preceding(around, heading)) : [] };
}
