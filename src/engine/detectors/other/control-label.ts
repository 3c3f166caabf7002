import { isInOrHolds } from '../../dom/in-or-holds';
import { siteOf } from '../../dom/site-of';
import { spacedText } from '../../dom/text';
import { headsText } from '../../survey/heads-text';
import { isControl, target } from '../../survey/links';
import type { Label } from '../../survey/labels';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { wordsOf } from '../../survey/words-of';
import { detector, found } from '../detector';

/** In these a word is quoted, an entry or a value. */
const listed = 'code, pre, kbd, samp, li, table, dt, dd';
const quoted = `${listed}, blockquote`;
/** What acts where it stands; a quote of a forum has some of its own. */
const button = 'button, [role="button"], a:not([href])';
const told = '[role="status"]';
/** Where a player stands before it plays: "0:00 / 3:24". */
const clock = /^0?0:00(?::00)?(?:\s*[/|]?\s*-?\d{1,2}:\d\d(?::\d\d)?)?$/;
/** What a video takes, as its picture says before it plays. */
const length = /^\d:[0-5]\d$/;
/** Numbers alone, or with a little word between them: "4.9 / 5", "+1 (555) 0100", "3 of 9". */
const numbers = /^[^\p{L}]*(?:\d\s*\p{L}{1,3}\s*\d[^\p{L}]*)?$/u;
/** Which of a gallery's pictures is shown before anybody asks for the next: "1/12", "1 of 12". Others may be marks that are given. */
const first = /^1\s?(?:\/|\p{Ll}{1,3})\s?\d{1,3}$/u;

/** Fewer may be what a page is there for. */
const fewestOffers = 3;

/** Words that only a button, a player, a gallery or a reader of screens says, where what they belong to does not come along. */
export const controlLabel = detector('other', function* (survey) {
  const buys = survey.labels.of('buy').filter(({ element }) => isOwnButton(survey, element));
  if (buys.length >= fewestOffers) for (const { element, text } of buys) yield found(element, 'control_label', text);
  const controls = survey.labels.of('control');
  const repeated = repeatedOf(controls);
  for (const { element, text } of controls)
    if (repeated.has(text) && isPlace(survey, element, text)) yield found(element, 'control_label', text);
  // Where a show stands is told to readers of screens, on whatever page.
  for (const { element, text } of controls) if (isInOrHolds(element, told)) yield found(element, 'control_label', text);
  if (!survey.tellsStory) return;
  // Bootstrap's ways to the pictures of a carousel may be called what the pictures are.
  for (const way of survey.page.root.querySelectorAll('[data-slide-to], [data-bs-slide-to]'))
    if (survey.page.stats(way).chars > 0) yield found(way, 'control_label', spacedText(way));
  const lengths = controls.filter(({ element, text }) => length.test(text) && isOnPicture(survey, element));
  // More are the times of entries.
  if (lengths.length === 1) for (const { element, text } of lengths) yield found(wordsOf(survey.page, element), 'control_label', text);
  for (const { element: labelled, text } of controls) {
    const element = wordsOf(survey.page, labelled);
    if (!isOthers(survey, element) && isLeft(survey, element, text, repeated)) yield found(wholeOf(survey, element), 'control_label', text);
  }
  for (const { element, text } of survey.labels.of('buy'))
    if (element.closest('figcaption') && isControl(survey, element)) yield found(element, 'control_label', text);
  // A figure or table that can be had alone; in a link with other words it is told to readers of screens.
  for (const { element, text } of survey.labels.of('new-window'))
    if (opensFigure(element) && isLeft(survey, element, text)) yield found(wholeOf(survey, element), 'control_label', text);
});

/** A button under each thing of a shelf; it leads to the page's own site, and not to what is told of elsewhere. */
function isOwnButton(survey: Survey, element: Element): boolean {
  if (!isControl(survey, element)) return false;
  const link = element.closest('a') ?? element.querySelector('a');
  const url = link && target(survey, link);
  return !url || siteOf(url.hostname) === siteOf(survey.page.url.hostname);
}

/** A heading is not set over each part of a text again: "Article content" between all advertisements. */
const fewestRepeated = 3;

function repeatedOf(labels: readonly Label[]): Set<string> {
  const times = new Map<string, number>();
  for (const { text } of labels) times.set(text, (times.get(text) ?? 0) + 1);
  return new Set([...times.keys()].filter((text) => (times.get(text) as number) >= fewestRepeated));
}

/** Does it say nothing else in its line, in a figure's box? */
const opensFigure = (element: Element): boolean => element.closest('figure') !== null && element.closest('figcaption, li, td') === null;

/** Links and buttons that share the page are told of as that. */
const isOthers = (survey: Survey, element: Element): boolean => survey.labels.says(element, 'share') && isControl(survey, element);

function isLeft(survey: Survey, element: Element, text: string, repeated?: ReadonlySet<string>): boolean {
  // A table's caption is none of its values.
  const box = element.closest('caption') ? null : element;
  const entry = box && (isInOrHolds(box, button) ? box.closest(listed) : box.closest(quoted));
  // A gallery is a list of pictures, and a word on one of them is none of its entries.
  if (entry?.localName === 'table' && isLineOfLetter(survey, element, entry)) return !headsText(survey, element) && !numbers.test(text);
  const isPictured = entry?.localName === 'li' && survey.page.stats(entry).chars > text.length && standsByPicture(survey, element);
  const heads = headsText(survey, element) && !repeated?.has(text);
  if ((entry && !isPictured) || heads || runsIn(survey, element)) return false;
  return !numbers.test(text) || clock.test(text) || (first.test(text) && standsByPicture(survey, element));
}

/** In characters of sentences. */
const shortestLetter = 400;

/** Is it all of a row in a table that holds a letter, as mail programs need it? */
function isLineOfLetter({ page, prose }: Survey, element: Element, table: Element): boolean {
  const row = element.closest('tr') ?? element;
  const isAlone = page.stats(row).chars === page.stats(element).chars;
  return isAlone && prose.of(table) >= shortestLetter && table.querySelector('th, caption') === null;
}

/** Where nothing came yet, each place in a list says that it loads. */
function isPlace({ page }: Survey, element: Element, text: string): boolean {
  const entry = element.closest('li');
  return entry !== null && page.stats(entry).chars === text.length && page.stats(entry).links === 0;
}

/** Is it a line in bold letters over a paragraph, as a manual names the button it tells of? */
function runsIn({ prose }: Survey, element: Element): boolean {
  const below = element.nextElementSibling;
  return below !== null && (element.matches('b, strong') || element.querySelector('b, strong') !== null) && prose.of(below) > 0;
}

/** Is it all that the nearest box with a picture says? */
function isOnPicture({ page }: Survey, element: Element): boolean {
  let box: Element | null = element;
  while (box && box !== page.root && page.stats(box).images === 0) box = box.parentElement;
  return box !== null && box !== page.root && page.stats(box).chars === page.stats(element).chars;
}

/** A fraction stands for itself; beside a picture it counts them. */
function standsByPicture({ page, prose }: Survey, element: Element): boolean {
  const box = element.parentElement;
  const over = box?.previousElementSibling ?? null;
  const near = [element.previousElementSibling, element.nextElementSibling, box, over?.matches('figure') ? over : null];
  return near.some((box) => box !== null && box !== page.root && page.stats(box).images > 0 && prose.of(box) === 0);
}
