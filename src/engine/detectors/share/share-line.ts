import { attribute, nodeType, parentOf, queryAll, textOf } from '../../dom/live';
import type { Page } from '../../page';
import { sharesPage } from '../../survey/sharers';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { detector, found } from '../detector';

/** In characters: "Share this story:". */
const longest = 40;
/** Of the links beside the line. */
const fewest = 2;
const most = 12;

/** "Share this:" beside links that are only icons drawn by a font or a style sheet: the copy has nothing of them, and the line is left alone. */
export const shareLine = detector('share', function* (survey) {
  const told = new Set<Element>();
  for (const { element, text } of survey.labels.of('share')) {
    if (text.length > longest || survey.page.stats(element).linkChars > 0 || element.closest('a, button, h1')) continue;
    const line = wholeOf(survey, element);
    if (!told.has(line) && standsByIcons(survey, element)) yield found(line, 'share_links', text);
    told.add(line);
  }
});

/** Are all links in or beside a line, on the page itself, without words, and do some share the page? */
function standsByIcons({ page }: Survey, line: Element): boolean {
  const live = page.origin(line);
  return (
    live !== undefined && [live, parentOf(live)].some((box) => box !== null && nodeType(box) === 1 && holdsIcons(box as Element, page))
  );
}

function holdsIcons(box: Element, page: Page): boolean {
  const links = queryAll(box, 'a[href]');
  if (links.length < fewest || links.length > most || links.some((link) => textOf(link)?.trim())) return false;
  return links.filter((link) => sharesPage(attribute(link, 'href') ?? '', page.baseUrl)).length >= fewest;
}
