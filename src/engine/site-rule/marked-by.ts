import type { RuleMark } from '../../rules/rule';
import type { Page } from '../page';
import type { Survey } from '../survey/survey';
import { section } from '../survey/section';
import type { Finder } from './find';
import { folded } from './same-text';

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],p,div,span,strong,b,legend,summary';
const longestHeading = 200;

/** The elements of the copy that a rule's mark means. */
export function markedBy(survey: Survey, find: Finder, mark: RuleMark): Element[] {
  const { page } = survey;
  const selected = mark.select === undefined ? undefined : find(mark.select, mark.steps);
  const headed = mark.heading === undefined ? undefined : underHeading(survey, mark.heading);
  const saying = mark.says === undefined ? undefined : smallestSaying(page, selected, mark.says);
  if (selected && saying) return saying;
  if (selected && headed) return selected.filter((element) => headed.some((part) => part.contains(element) || element.contains(part)));
  return selected ?? (headed && saying ? headed.filter((part) => saying.some((box) => part.contains(box))) : (headed ?? saying ?? []));
}

/** The block under a heading with this text: its whole box where it begins it, else all up to the next such heading. */
function underHeading(survey: Survey, text: string): Element[] {
  const wanted = folded(text);
  const { page } = survey;
  for (const element of page.root.querySelectorAll(headings)) {
    const { chars } = page.stats(element);
    if (chars === 0 || chars > longestHeading || folded(element.textContent ?? '') !== wanted) continue;
    const parts = section(survey, element);
    if (parts.length > 0) return parts;
  }
  return [];
}

/** Of the selected boxes those that say it; without a selector, the smallest boxes on the page that do. */
function smallestSaying(page: Page, selected: readonly Element[] | undefined, text: string): Element[] {
  const wanted = folded(text);
  const says = (element: Element): boolean => folded(element.textContent ?? '').includes(wanted);
  if (selected) return selected.filter(says);
  const smallest: Element[] = [];
  const look = (element: Element): boolean => {
    if (page.stats(element).chars < wanted.length / 2 || !says(element)) return false;
    let inner = false;
    for (const child of element.children) inner = look(child) || inner;
    if (!inner) smallest.push(element);
    return true;
  };
  for (const child of page.root.children) look(child);
  return smallest;
}
