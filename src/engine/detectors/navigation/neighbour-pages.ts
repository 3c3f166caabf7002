import { preview, spacedText, textOf } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Survey } from '../../survey/survey';
import { fold } from '../../words/fold';
import { detector, found } from '../detector';
import words from '../../words/neighbour-pages.json';

const ways = new Set(Object.values(words).flat().map(fold));
/** In characters: a way, and the name of the page it leads to. */
const longest = 200;
const most = 2;

/** The ways to the chapters before and after this one, in a row below the text: "Previous" over the name of one, "Next" over that of the other. */
export const neighbourPages = detector('navigation', function* (survey) {
  const rows = new Set<Element>();
  for (const { element } of survey.labels.of('navigation')) {
    const row = element.closest('a[href]')?.parentElement;
    if (row && !rows.has(row) && isOfWays(survey, row)) yield found(row, 'navigation_link', preview(spacedText(row), 60));
    if (row) rows.add(row);
  }
});

function isOfWays({ page }: Survey, row: Element): boolean {
  const { links, chars, linkChars } = page.stats(row);
  if (links === 0 || links > most || chars !== linkChars || chars > longest * most || page.root === row) return false;
  return [...row.querySelectorAll('a[href]')].every((link) => {
    const [way, ...names] = textsIn(link);
    return way !== undefined && names.length > 0 && ways.has(fold(textOf(way)));
  });
}
