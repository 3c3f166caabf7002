import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import type { DateHabits } from '../dates/date-habits';
import { findDate } from '../dates/find-date';
import { saysForeign, toldBy } from '../dates/when-words';
import type { Elsewhere } from '../elsewhere';
import { inStoryCard } from '../story-card';
import { authorLabel } from './authors/author-label';
import type { ClosingLine } from './authors/closing-line';
import { leadingName, looksLikePerson } from './authors/name';

/** What may stand as a label over what it says, in a box of the two. */
const labels = 'h2, h3, h4, h5, h6, p:first-child, div:first-child, span:first-child, strong:first-child, b:first-child';
const author = new RegExp(String.raw`^${authorLabel}\s?[:：]?$`, 'i');
const most = 2000;
/** In characters: of a label, of what it says, and of what is said besides the day. */
const [longestLabel, longest, mostBeside] = [20, 60, 12];
/** A label for those who hear the page may stand between. */
const mostBetween = 2;
const ofOthers = 'li, figure, form, blockquote, pre, nav, table, [itemtype*="/Comment"]';

/** "Published" over a day, "Author" over a name: boxes of a column beside the text, or below it. Where several say something else they are of other things. */
export function headedFacts(page: Page, elsewhere: Elsewhere, habits: DateHabits): Partial<ClosingLine> {
  const [days, names] = [new Set<string>(), new Set<string>()];
  for (const label of [...page.root.querySelectorAll(labels)].slice(0, most)) {
    if (page.stats(label).chars > longestLabel || page.stats(label).chars === 0) continue;
    const said = textOf(label);
    const isDay = toldBy(said) === 'published' && !saysForeign(said);
    if ((!isDay && !author.test(said)) || label.closest(ofOthers) || elsewhere(label) || inStoryCard(page, label)) continue;
    for (const text of factsBelow(page, label)) {
      const date = isDay ? findDate(text, habits) : undefined;
      if (date && text.length - (date.end - date.start) <= mostBeside) days.add(date.iso);
      else if (!isDay && looksLikePerson(leadingName(text))) names.add(leadingName(text));
    }
  }
  const [[iso], [name]] = [[...days], [...names]];
  return { ...(iso && days.size === 1 && { iso }), ...(name && names.size === 1 && { name }) };
}

function* factsBelow(page: Page, label: Element): Generator<string> {
  for (let at = label.nextElementSibling, seen = 0; at && seen < mostBetween; at = at.nextElementSibling, seen += 1)
    if (page.stats(at).chars <= longest) yield textOf(at);
}
