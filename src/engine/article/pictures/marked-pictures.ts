import { holdsShownPicture } from '../../dom/shown-picture';
import type { Page } from '../../page';
import { figures } from './figure-selectors';
import type { CutPlan } from '../cut-plan';
import { isFace } from './face';
import type { HeldMarks } from '../cut/held-marks';
import { isArticlePicture } from './pictures';

/** In characters: what is said of one picture of a gallery. */
const longestCaption = 160;

/** Pictures that are looked through one by one ("Next", "1 / 3"), with no more words of their own than captions have. */
function isGallery({ kind, chars }: HeldMarks, page: Page, box: Element): boolean {
  const { chars: all, linkChars } = page.stats(box);
  // Beside the picture of a firm or a person its sign makes no gallery.
  const images = [...box.querySelectorAll('img')].filter((image) => !isFace(image)).length;
  if ((kind !== 'navigation' && kind !== 'other') || images < 2 || linkChars > chars || all - chars > images * longestCaption) return false;
  return box.querySelector('h1, h2, h3, h4, h5, h6, form, a img') === null;
}

/** Is it a picture of the article's in spite of the marks in it: a figure, or one of which all words are those of controls on it? */
export function isShown(held: HeldMarks, plan: CutPlan, box: Element): boolean {
  const labelled = isLabelled(held, plan.page, box) || isGallery(held, plan.page, box);
  return (labelled || box.matches(figures)) && isArticlePicture(box, plan, { labelled });
}

/** What has no words of its own is marked for its pictures. Links that share, count comments or lead through a gallery may be pictures themselves. */
const isLabelled = (held: HeldMarks, page: Page, box: Element): boolean =>
  held.chars > 0 &&
  held.chars === page.stats(box).chars &&
  (held.kind === 'other' || (overPictures.has(held.kind) && holdsShownPicture(box)));
const overPictures: ReadonlySet<HeldMarks['kind']> = new Set(['share', 'comments', 'navigation']);
