import { spacedText } from '../../dom/text';
import type { Page } from '../../page';
import { headingsOf, isBelow } from '../../survey/headings-below';
import { leadsInside } from '../../survey/leads-inside';
import { section } from '../../survey/section';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { announces } from '../../words/announces';
import { fold } from '../../words/fold';
import { detector, found } from '../detector';

/** A page's own table of contents, by its name: the view makes one of the headings it shows. */
export const contents = detector('navigation', function* (survey) {
  if (!survey.tellsStory) return;
  const headed = headingsOf(survey);
  const { labels } = survey;
  for (const { element, text } of [...labels.of('contents-title'), ...labels.of('contents')]) {
    const nav = element.closest('nav');
    if (nav) {
      // Its list came by script, or not at all.
      if (survey.page.stats(nav).chars === survey.page.stats(element).chars) yield found(nav, 'navigation_link', text);
      continue;
    }
    const parts = isBare(survey, element) ? [wholeOf(survey, element)] : contentsUnder(survey, element, headed);
    for (const part of parts) yield found(part, 'navigation_link', text);
  }
});

/**
 * Scripts fill the list: the label stands right over a heading of the text, and heads no part of it that has headings of its own;
 * or right over its sentences, maybe at the end of the box with its author, where it says nothing else ("Contents" may be those of a box).
 */
function isBare({ page, prose, labels }: Survey, label: Element): boolean {
  const isTitle = prose.before(label) <= prose.of(page.root) * latestTitle && labels.says(label, 'contents-title');
  let box = label;
  for (let up = 0; up < mostUp && !nextShown(box, page) && box.parentElement && box.parentElement !== page.root; up++) {
    box = box.parentElement;
    if (!isTitle && page.stats(box).chars > page.stats(label).chars) return false;
  }
  const next = nextShown(box, page);
  if (next?.nodeType !== 1) return false;
  // What ends with a colon says what the list below it is.
  if (isTitle && prose.of(next as Element) > 0) return !announces(spacedText(next as Element));
  const rank = headingRank(label) ?? headingRank(label.querySelector(headings.join()));
  const below = headingRank(next as Element);
  return below !== undefined && (rank === undefined || below <= rank);
}

const headingRank = (element: Element | null): number | undefined =>
  element && /^h[1-6]$/.test(element.localName) ? Number(element.localName[1]) : undefined;

function nextShown(box: Element, page: Page): Node | null {
  let next = box.nextSibling;
  while (next && isNothing(next, page)) next = next.nextSibling;
  return next;
}

const isNothing = (node: Node, page: Page): boolean =>
  node.nodeType === 1 ? page.stats(node as Element).chars === 0 && page.stats(node as Element).images === 0 : !node.textContent?.trim();

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'];
/** Later than after this share of the text, "Table of contents" is what a section is about. */
const latestTitle = 0.3;
/** Boxes around a label that hold nothing else. */
const mostUp = 3;
const fewestPlain = 2;
/** Only so many entries of a list are compared with the page's title. */
const mostEntries = 40;

/** The heading and the links under it, when all lead to places on this page, or to the other pages of its text. */
function contentsUnder(survey: Survey, heading: Element, headed: ReturnType<typeof headingsOf>): Element[] {
  const { page, prose } = survey;
  const leads = (box: Element) => leadsInside(survey, box, isFurtherPage);
  const parts = section(survey, heading, { stop: (next) => prose.of(next) > 0 || !leads(next) });
  const sum = (count: 'chars' | 'linkChars') => parts.reduce((all, part) => all + page.stats(part)[count], 0);
  const chars = sum('chars') - page.stats(heading).chars - ownEntry(survey, parts) - openersIn(survey, parts);
  if (sum('linkChars') === 0 && chars > 0) return namesHeadings(parts, headed) ? parts : [];
  return chars > 0 && sum('linkChars') >= chars * 0.7 && parts.every(leads) ? parts : [];
}

/** In characters: "Open the table of contents" over a list that is folded away. */
const openersIn = ({ page }: Survey, parts: readonly Element[]): number =>
  parts
    .flatMap((part) => (part.localName === 'details' ? [part] : [...part.querySelectorAll('details')]))
    .flatMap((fold) => [...fold.querySelectorAll(':scope > summary')].slice(0, 1))
    .reduce((all, opener) => all + page.stats(opener).chars - page.stats(opener).linkChars, 0);

/** Entries that scripts make links of: each is called as a heading below. */
function namesHeadings(parts: readonly Element[], headed: ReturnType<typeof headingsOf>): boolean {
  const list = parts.flatMap((part) => (part.matches('ul, ol') ? [part] : [...part.querySelectorAll('ul, ol')]))[0];
  const entries = [...(list?.querySelectorAll('li') ?? [])];
  if (!list || entries.length < fewestPlain || entries.length > mostEntries) return false;
  return entries.every((entry) => isBelow(list, headed(entry)));
}

/** Of the pages of a text, the one that is shown is no link, and is called as the page is. */
function ownEntry({ named, page }: Survey, parts: readonly Element[]): number {
  const titles = new Set(named('h1').map((title) => fold(spacedText(title))));
  const entries = parts.flatMap((part) => [...part.querySelectorAll('li')]).slice(0, mostEntries);
  const own = entries.find((entry) => page.stats(entry).links === 0 && titles.has(fold(spacedText(entry))));
  return own ? page.stats(own).chars : 0;
}

/** How a text's further pages are counted: "?seite=2", "?page=all", "/seite-2". */
const counted = /^\?[a-z_]+=(?:\d{1,2}|all|alle)$/i;
const countedPath = /^\/(?:seite|page|pagina|página|strona)[-/]?\d{1,2}\/?$/i;
const isFurtherPage = (url: URL, here: URL): boolean =>
  url.hostname === here.hostname &&
  ((url.pathname === here.pathname && counted.test(url.search)) ||
    (url.pathname.startsWith(here.pathname) && countedPath.test(`/${url.pathname.slice(here.pathname.length).replace(/^\//, '')}`)));
