import { isAlike } from '../../dom/alike';
import { isInline } from '../../dom/inline';
import { openedBy } from '../../dom/openers';
import { spacedText } from '../../dom/text';
import { textsIn } from '../../dom/texts-in';
import type { Page } from '../../page';
import { isQuestion } from '../../words/question';
import { isAskedFor, notDisplayed } from './hidden-pieces';
import { keptText } from '../kept';

/** In characters of a box, and all of them as a share of what is kept: more is what a page shows when its scripts run. */
const most = { chars: 400, share: 0.15 };
/** In characters: a shorter line before a box may be what opens it. */
const longestLabel = 60;
const headings = 'h1, h2, h3, h4, h5, h6, label, legend, summary, dt';
/** Parts of something that is read whole. */
export const parts = 'tr, td, th, li, dt, dd, option, [role], math, figure, pre';
const ends = /[.!。！…]["”»’)]*$/u;

/**
 * The chosen texts without small boxes that their own style hides and that nothing near them opens: what a shop's services note for
 * themselves, the labels of advertisements, lines that fit other goods.
 */
export function withoutHiddenBoxes(page: Page, texts: ReadonlySet<Text>): Set<Text> {
  const kept = keptText(texts, page.root);
  const boxes = kept ? [...page.root.querySelectorAll('[style]')].filter((box) => kept.chars(box) > 0 && isHiddenBox(page, box)) : [];
  const chars = boxes.reduce((sum, box) => sum + (kept?.chars(box) ?? 0), 0);
  if (boxes.length === 0 || chars > (kept?.chars(page.root) ?? 0) * most.share) return new Set(texts);
  const left = new Set(texts);
  for (const box of boxes) for (const text of textsIn(box)) left.delete(text);
  return left;
}

/** Not in a list, whose items are slides. */
function isHiddenBox(page: Page, box: Element): boolean {
  const around = box.parentElement;
  if (!around || !notDisplayed.test(box.getAttribute('style') ?? '') || !page.hidden(box) || page.hidden(around)) return false;
  if (isInline(box) || box.matches(parts) || box.closest('li') || page.stats(box).chars > most.chars) return false;
  return !isAskedFor(box) && !isNamed(page, box) && !isBelowLabel(page, box);
}

const naming = 'a[href^="#"], [data-target], [data-bs-target], [aria-controls]';

/** Does anything on the page name it, as a link or a button does that shows it? */
export const isNamed = ({ root }: Page, { id }: Element): boolean =>
  id !== '' && [...root.querySelectorAll(naming)].some((one) => openedBy(one) === id);

/** Does what stands before it ask, head or name it, or is it of the same build, as slides and panels are? */
function isBelowLabel(page: Page, box: Element): boolean {
  let before = box.previousElementSibling;
  while (before && (page.stats(before).chars === 0 || page.hidden(before)) && !isPicture(before)) before = before.previousElementSibling;
  if (!before || isPicture(before)) return before !== null;
  if (before.matches(headings) || (box.className && isAlike(before, box))) return true;
  const said = spacedText(before).trim();
  return isQuestion(said) || (said.length <= longestLabel && !ends.test(said));
}

const isPicture = (element: Element): boolean => element.matches('img, picture, figure, svg, input');
