import { isControl } from '../survey/links';
import type { Survey } from '../survey/survey';
import { detector, found } from './detector';

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

/** Menus, breadcrumbs, ways to the next page, and labels such as "Skip to content" or "Back to top". */
export const navigation = detector('navigation', function* (survey) {
  for (const nav of survey.named('nav')) if (isMenu(survey, nav)) yield found(nav, 'menu');
  for (const header of survey.named('header', 'footer'))
    if (header.closest('article,main,section,li') === null && !header.querySelector('h1,article,main') && isMenu(survey, header))
      yield found(header, 'menu');
  for (const cell of survey.named('td')) if (isMenuCell(survey, cell)) yield found(cell, 'menu');
  for (const { element, text } of survey.labels.of('navigation'))
    if (isControl(survey, element)) yield found(element, 'navigation_link', text);
});
