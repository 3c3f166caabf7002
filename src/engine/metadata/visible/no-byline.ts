import { textOf } from '../../dom/text';
import { looksLikePerson } from './authors/name';

/** Not what holds a whole page and says that it has such. */
const crumbs = ':is(div, p, ul, ol, span):is([class^="breadcrumb" i], [class*=" breadcrumb" i])';
const outsiders = `nav, footer, select, button, [role=button], form, [role=navigation], ${crumbs}, figcaption, blockquote, code, pre`;
/** Does an element stand where no byline does? */
export const outside = (element: Element): boolean => element.closest(outsiders) !== null;

/** Drupal says in a `<footer>` above the text who submitted an article and when. */
export const inOpeningFooter = (element: Element): boolean => {
  const footer = element.closest('footer');
  return footer?.closest('article') !== null && footer?.nextElementSibling != null && !outside(footer.parentElement as Element);
};

/** Behind "By" a button may open a card about whom it names. */
export const onButton = (element: Element): boolean => {
  const button = element.closest('button, [role=button]');
  return button !== null && !outside(button.parentElement as Element) && looksLikePerson(textOf(button));
};
