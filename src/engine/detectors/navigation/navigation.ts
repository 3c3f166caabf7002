import { spacedText } from '../../dom/text';
import { isControl, isPressed } from '../../survey/links';
import { nameBefore } from '../../survey/name-before';
import type { Survey } from '../../survey/survey';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import { detector, found } from '../detector';

const isMenu = (survey: Survey, element: Element): boolean => {
  const { chars, linkChars, links } = survey.page.stats(element);
  return links >= 1 && linkChars >= chars * 0.5 && survey.prose.of(element) === 0;
};

/** Rows of more cells are of data. */
const mostColumns = 6;

/** A cell of a layout table that holds nothing but links, beside the one that holds the story. */
function isMenuCell(survey: Survey, cell: Element): boolean {
  const { chars, linkChars, links } = survey.page.stats(cell);
  if (links < 3 || linkChars < chars * 0.7 || survey.prose.of(cell) > 0 || cell.querySelector('h1')) return false;
  const row = cell.parentElement?.children ?? [];
  if (row.length > mostColumns) return false;
  const beside = [...row].filter((other) => other !== cell);
  return beside.some((other) => survey.prose.of(other) >= 400 && survey.prose.of(other) >= survey.prose.of(survey.page.root) / 2);
}

/** In characters, of a table, and in links. */
const pager = { longest: 400, fewest: 2, most: 6 };

/** The table over and below a page of DocBook: "Prev", "Up" and "Next" by the keys p, u, n and h, with what is there. */
function isPager({ page, prose }: Survey, table: Element): boolean {
  const { chars, links } = page.stats(table);
  if (links < pager.fewest || links > pager.most || chars > pager.longest || prose.of(table) > 0) return false;
  return [...table.querySelectorAll('a[href]')].every((link) => /^[punh]$/i.test(link.getAttribute('accesskey') ?? ''));
}

/** Of a list of ways to other pages, each with its name before it. */
const ways = { fewest: 2, most: 8 };

/** "Previous message: …", "Next message: …", "Messages sorted by: …", as archives of mail set it over and below each. */
function isListOfWays(survey: Survey, list: Element): boolean {
  const items = [...list.children];
  if (items.length < ways.fewest || items.length > ways.most || survey.prose.of(list) > 0) return false;
  if (!items.every((item) => survey.page.stats(item).links > 0)) return false;
  return items.filter((item) => conceptsOf(fold(nameBefore(item)))?.has('navigation')).length >= items.length / 2;
}

const opensMenu = 'button, [role="button"], [aria-haspopup]';

/** What a button before it opens: nothing but things to press ("Show all code", "Hide all code"). */
function isDropDown(survey: Survey, list: Element): boolean {
  if (!list.previousElementSibling?.matches(opensMenu)) return false;
  const items = [...list.children].filter((item) => survey.page.stats(item).chars > 0);
  return items.length >= ways.fewest && items.length <= ways.most && items.every((item) => isPressed(survey, item));
}

/** Menus, breadcrumbs, ways to the next page, and labels such as "Skip to content" or "Back to top". */
export const navigation = detector('navigation', function* (survey) {
  for (const nav of survey.named('nav')) if (isMenu(survey, nav)) yield found(nav, 'menu');
  for (const header of survey.named('header', 'footer'))
    if (header.closest('article,main,section,li') === null && !header.querySelector('h1,article,main') && isMenu(survey, header))
      yield found(header, 'menu');
  for (const list of survey.named('ul')) if (isListOfWays(survey, list) || isDropDown(survey, list)) yield found(list, 'menu');
  for (const table of survey.named('table')) if (isPager(survey, table)) yield found(table, 'menu');
  for (const cell of survey.named('td')) if (isMenuCell(survey, cell)) yield found(cell, 'menu');
  for (const { element, text } of survey.labels.of('navigation'))
    if (isControl(survey, element) && !holdsPictures(survey, element) && !isValue(survey, element) && !isTitleInLine(survey, element))
      yield found(element, 'navigation_link', text);
});

/** A gallery may begin with a way past it: the link goes by itself. */
const holdsPictures = ({ page, labels }: Survey, box: Element): boolean =>
  page.stats(box).images > 0 && labels.within(box, 'navigation').length > 1;

/** "Category: Navigation" in a list of terms: all that is said there. */
function isValue({ page }: Survey, element: Element): boolean {
  const value = element.closest('dd');
  return value !== null && page.stats(value).chars === page.stats(element).chars && value.previousElementSibling?.localName === 'dt';
}

/** In characters beside a link: its line says something of it. */
const leastBeside = 12;

/** "Tag Wrangler should be part of it", "A. El-Alaoui. Topics in Statistics": a title that begins with such a word, in a line of its own sentence or list. */
function isTitleInLine({ page }: Survey, element: Element): boolean {
  const [first = '', ...rest] = fold(spacedText(element)).split(' ');
  if (rest.length === 0 || !conceptsOf(first)?.has('navigation') || /^\s*\p{L}+\s*[:：]/u.test(element.textContent ?? '')) return false;
  const line = element.localName === 'a' ? element.closest('p, li, dd, td') : null;
  return line !== null && page.stats(line).chars - page.stats(line).linkChars >= leastBeside;
}
