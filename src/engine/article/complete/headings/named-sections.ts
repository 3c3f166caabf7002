import type { Page } from '../../../page';
import { section } from '../../../survey/section';
import { survey } from '../../../survey/survey';
import type { Concept } from '../../../words/labels';

/** A name there leads to a section, or heads somebody else's. */
const elsewhere = 'a, button, nav, footer, form, [role=tablist]';
/** A page has no more of one name. */
const most = 20;

/** What stands under a name on the page. */
export interface NamedSection {
  name: Element;
  parts: readonly Element[];
}

/** The sections under headings and lines that say this, of so many characters at most: longer ones are the text. */
export function namedSections(page: Page, concept: Concept, longest: number): NamedSection[] {
  const around = survey(page);
  return around.labels
    .of(concept)
    .filter(({ element }) => !element.closest(elsewhere))
    .slice(0, most)
    .map(({ element }) => ({ name: element, parts: section(around, element) }))
    .filter(({ parts }) => parts.reduce((sum, part) => sum + page.stats(part).chars, 0) <= longest);
}
