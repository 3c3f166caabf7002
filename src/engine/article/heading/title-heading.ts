import { collapse, textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import { smallestThatSays } from '../../metadata/visible/heading';
import type { Page } from '../../page';

const fold = (text: string): string => collapse(text).normalize('NFKC').toLowerCase();
/** Without the sign that the title has and the page's style stands for, behind a kicker. */
const unsigned = (text: string): string => fold(text).replace(/:(?= )| –(?= )/g, '');

/** Looked at where the larger ones say something else, as they name the site on many Korean pages. */
const mostThird = 200;

/** The heading that shows the article's title on the page, maybe behind a kicker; without one that says the same the only <h1>, and else what says it. */
export function titleHeading(page: Page, title: string): Element | null {
  const wanted = unsigned(title);
  const headings = [...page.root.querySelectorAll('h1, h2')];
  const says = (heading: Element): boolean => wanted !== '' && unsigned(textOf(heading)) === wanted;
  const same = lineOf(page, headings.filter(says), says) ?? [...page.root.querySelectorAll('h3')].slice(0, mostThird).find(says);
  // A kicker may stand in it too.
  const holding = same ?? headings.find((heading) => [...heading.children].some(says));
  const tops = headings.filter((heading) => heading.localName === 'h1');
  return holding ?? (tops.length === 1 ? (tops[0] ?? null) : smallestThatSays(page, title));
}

/** In words and characters: less in the headline's own heading is a label or a number. */
const leastSubtitle = { words: 3, chars: 20 };

/** What stands below the title in its own heading, in an element of its own: the subtitle. */
export function subtitleIn(heading: Element, title: string): Text[] {
  const lines = [...heading.children];
  const at = lines.findIndex((line) => unsigned(textOf(line)) === unsigned(title));
  const isSubtitle = (line: Element): boolean =>
    textOf(line).length >= leastSubtitle.chars && textOf(line).split(' ').length >= leastSubtitle.words && !line.querySelector('a, button');
  return at < 0
    ? []
    : lines
        .slice(at + 1)
        .filter(isSubtitle)
        .flatMap(textsIn);
}

/** In lines that a page calls titles. */
const mostCalled = 60;
const called = ':is(p, div, span)[class*="title" i]';

/** The first of them; where the page shows none, as in a window to copy the text from, a line that it shows and calls a title instead. */
function lineOf(page: Page, headings: readonly Element[], says: (line: Element) => boolean): Element | undefined {
  const isShown = (line: Element): boolean => !page.hidden(line);
  const [first] = headings;
  if (!first || headings.some(isShown)) return first;
  const isCalled = (line: Element): boolean => isShown(line) && says(line) && line.closest('a, li, nav, aside, footer') === null;
  return [...page.root.querySelectorAll(called)].slice(0, mostCalled).find(isCalled) ?? first;
}

/** A shorter title has its words in many headings. */
const fewestAlike = 4;
const alike = 0.75;
const mostAlike = 20;

/** A heading near the top with nearly all words of the title, where none says the title itself: searchers are told a shorter one. */
export function likeTitle(page: Page, title: string): Element | null {
  const wanted = [...new Set(wordsOf(title))];
  if (wanted.length < fewestAlike) return null;
  const isLike = (heading: Element): boolean => {
    const said = new Set(wordsOf(textOf(heading)));
    return wanted.filter((word) => said.has(word)).length >= wanted.length * alike;
  };
  return [...page.root.querySelectorAll('h1, h2')].slice(0, mostAlike).find((heading) => !page.hidden(heading) && isLike(heading)) ?? null;
}

/** Letters and digits alone: behind a kicker the title has a sign that the heading has not, nor a space. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Does a heading say the title or a part of it? The only <h1> of a page may name the site. */
export function saysTitle(heading: Element, title: string): boolean {
  const [said, wanted] = [bare(textOf(heading)), bare(title)];
  return said !== '' && wanted !== '' && (wanted.includes(said) || said.includes(wanted));
}

/** Does it say the title and nothing more? */
export const repeatsTitle = (heading: Element, title: string): boolean => bare(title) !== '' && bare(textOf(heading)) === bare(title);

/** In words: fewer may be those of another heading. */
const fewestShared = 4;

/** Is a first-level heading what the title is in other words ("How to row (with confidence)" and "How to row: a guide")? */
export function sharesWords(heading: Element, title: string): boolean {
  const said = new Set(wordsOf(textOf(heading)));
  const shared = new Set(wordsOf(title).filter((word) => said.has(word))).size;
  return heading.localName === 'h1' && shared >= fewestShared && shared >= said.size / 2;
}

/** In words: a heading with so many behind the title's says something of its own, and fewer may be the site's name. */
const leastMore = 3;

/** Is it a headline of its own, since the title, which is shown over the article, says something else or less? */
export function saysOther(heading: Element, title: string): boolean {
  const words = wordsOf(textOf(heading));
  const said = new Set(words);
  const shared = wordsOf(title).filter((word) => said.has(word)).length;
  const saysMore = fold(textOf(heading)).startsWith(`${fold(title)} `) && words.length - wordsOf(title).length >= leastMore;
  return (
    (saysMore || !saysTitle(heading, title)) &&
    shared < said.size / 2 &&
    heading.closest('header, nav, a') === null &&
    heading.querySelector('a, img') === null
  );
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
