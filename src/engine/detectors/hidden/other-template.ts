import { openedBy, openers } from '../../dom/openers';
import { spacedText } from '../../dom/text';
import type { Page } from '../../page';
import type { Survey } from '../../survey/survey';
import { detector, found } from '../detector';

/** In characters of sentences: with less shown, what is hidden may be what the page is of. */
const leastShown = 800;
/** What its own page opens, or one that is pressed. */
const naming = `${openers}, a[href^="#"], [data-target], [aria-controls]`;
const panels = '[role="tabpanel"], dialog, details';

/** A hidden box that has the headline of what is shown over another text: some makers of sites print a page in each of their forms and show one. */
export const otherTemplate = detector('hidden', function* (survey) {
  const { page } = survey;
  const headlines = survey.named('h1').filter((one) => page.stats(one).chars > 0);
  const said = new Set(headlines.filter((one) => !page.hidden(one)).map(spacedText));
  const copies = headlines.filter((one) => page.hidden(one) && said.has(spacedText(one)));
  if (copies.length === 0 || shownSentences(survey) < leastShown) return;
  for (const box of new Set(copies.map((one) => hiddenAround(page, one))))
    if (survey.prose.of(box) > 0 && !box.closest(panels) && !isOpened(page, box)) yield { ...found(box, 'hidden'), proved: true };
});

const shownSentences = ({ page, prose }: Survey): number =>
  prose.sentences.reduce((sum, one) => sum + (page.hidden(one) ? 0 : page.stats(one).chars), 0);

/** The outermost box that is hidden with it. */
function hiddenAround(page: Page, element: Element): Element {
  let box = element;
  while (box.parentElement && box.parentElement !== page.root && page.hidden(box.parentElement)) box = box.parentElement;
  return box;
}

function isOpened({ root }: Page, box: Element): boolean {
  const ids = new Set([box, ...box.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => id !== ''));
  return ids.size > 0 && [...root.querySelectorAll(naming)].some((one) => !box.contains(one) && ids.has(openedBy(one) ?? ''));
}
