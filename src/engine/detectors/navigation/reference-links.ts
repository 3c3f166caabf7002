import { textOf } from '../../dom/text';
import { isControl } from '../../survey/links';
import type { Label } from '../../survey/labels';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

/** A link of this name that occurs less often may be what a text sends its readers to. */
const fewest = 3;
/** In characters: a row of such links. */
const longest = 200;

/** "View article · PubMed · Google Scholar", as journals set it behind each entry of their references. */
export const referenceLinks = detector('navigation', function* (survey) {
  const links = survey.labels.of('reference-link').filter(({ element }) => isControl(survey, element));
  if (!repeats(links)) return;
  const told = new Set<Element>();
  for (const { element, text } of links) {
    const row = rowOf(survey, element);
    if (!told.has(row)) yield found(row, 'navigation_link', text);
    told.add(row);
  }
});

function repeats(links: readonly Label[]): boolean {
  const times = new Map<string, number>();
  for (const { text } of links) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times.values()].some((time) => time >= fewest);
}

/** The largest box around a link that has no words but those of such links. */
function rowOf(survey: Survey, link: Element): Element {
  let row = link;
  for (let box = link.parentElement; box && survey.page.stats(box).chars <= longest; box = box.parentElement) {
    const words = survey.labels.within(box, 'reference-link').reduce((left, { text }) => left.replace(text, ''), textOf(box));
    if (/[\p{L}\p{N}]/u.test(words)) break;
    row = box;
  }
  return row;
}
