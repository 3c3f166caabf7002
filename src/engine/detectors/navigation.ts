import { isControl } from '../survey/links';
import type { Survey } from '../survey/survey';
import { detector, found } from './detector';

const isMenu = (survey: Survey, element: Element): boolean => {
  const { chars, linkChars, links } = survey.page.stats(element);
  return links >= 1 && linkChars >= chars * 0.5 && survey.prose.of(element) === 0;
};

/** Menus, breadcrumbs, ways to the next page, and labels such as "Skip to content" or "Back to top". */
export const navigation = detector('navigation', function* (survey) {
  for (const nav of survey.named('nav')) if (isMenu(survey, nav)) yield found(nav, 'menu');
  for (const header of survey.named('header', 'footer'))
    if (header.closest('article,main,section,li') === null && !header.querySelector('h1,article,main') && isMenu(survey, header))
      yield found(header, 'menu');
  for (const { element, text } of survey.labels.of('navigation'))
    if (isControl(survey, element)) yield found(element, 'navigation_link', text);
});
