import { announces } from '../../words/announces';
import { rename } from '../nodes';
import type { Step } from '../step';

const candidates = 'blockquote, aside, figure, [role="complementary"], [class*="pull"], [class*="quote"]';
/** A linked heading names what is told of below. */
const noQuote = 'img, picture, video, pre, table, math, :is(h2, h3, h4) a';
const shortest = 24;
const longest = 400;
/** In letters: so much of an earlier post may be quoted by an answer to it. Which of them it needs was asked where blocks were chosen. */
const longestAnswered = 250;
/** What is left of a quote whose words went: whose they were, a button to see more. In characters. */
const mostLeft = 60;

/** Letters and digits alone: quotation marks and case differ between a pull quote and its place in the text. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What a box quotes, without who said it; some set the words themselves as <cite>. */
function quoted(box: Element): string {
  const copy = box.cloneNode(true) as Element;
  const { length } = bare(copy.textContent ?? '');
  for (const source of copy.querySelectorAll('cite, footer, figcaption'))
    if (bare(source.textContent ?? '').length <= length / 2) source.remove();
  return bare(copy.textContent ?? '');
}

/** What pages call a quotation in large letters. */
const named = 'div[class*="pullquote"], div[class*="pull-quote"]';

/**
 * Boxes that only repeat a sentence of the article in large letters go; those that say it once are quotations. In a thread
 * go long repetitions of earlier posts, with the line that says whose they are: a short one tells what is answered.
 */
export const pullQuotes: Step = (root) => {
  dropRepeated(root, root.querySelector('[data-galley-post]') ? longestAnswered : shortest);
  for (const box of root.querySelectorAll(named))
    if (!box.closest('blockquote') && !box.querySelector('blockquote, img, h1, h2, h3') && (box.textContent ?? '').length <= longest)
      rename(box, 'blockquote');
};

function dropRepeated(root: Element, least: number): void {
  const boxes = [...root.querySelectorAll(candidates)].filter(
    (box) => !box.querySelector(noQuote) && (box.textContent ?? '').length <= longest * 2,
  );
  if (boxes.length === 0) return;
  const begin = [...root.querySelectorAll('p')].find((line) => (line.textContent ?? '').length > shortLine);
  const whole = bare(root.textContent ?? '');
  const left = new Map<string, number>();
  // From the end: of two boxes that say the same, the first stays.
  for (const box of boxes.reverse()) {
    if (!root.contains(box) || box.closest('[data-galley-embed], [data-galley-footnote]')) continue;
    if (isQuestion(box, begin)) continue;
    const text = quoted(box);
    if (text.length < least || text.length > longest) continue;
    if (!left.has(text)) left.set(text, timesIn(whole, text));
    const times = left.get(text) as number;
    if (isAnnounced(box)) left.set(text, times - 1);
    else if (times > 1 && !boxes.some((other) => other !== box && other.contains(box) && root.contains(other) && quoted(other) === text)) {
      const around = box.parentElement?.closest('blockquote, aside');
      box.remove();
      left.set(text, times - 1);
      if (around && root.contains(around) && (around.textContent ?? '').trim().length <= mostLeft) around.remove();
    }
  }
}

/** In characters. */
const shortLine = 80;

/** What is quoted over the text is what this is about: a claim that is checked, a motto. */
const isQuestion = (box: Element, begin: Element | undefined): boolean =>
  begin !== undefined &&
  !box.matches('aside, [class*="pull"]') &&
  !box.contains(begin) &&
  (box.compareDocumentPosition(begin) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** "We get the same output:" is followed by it, though it is the same. */
const isAnnounced = ({ localName, previousElementSibling: before }: Element): boolean =>
  localName === 'blockquote' && before?.localName === 'p' && announces(before.textContent ?? '');

/** How often a text says a part of it. */
function timesIn(whole: string, part: string): number {
  let times = 0;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) times += 1;
  return times;
}
