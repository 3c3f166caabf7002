import { smallestPicture } from '../../dom/shown-picture';
import type { Page } from '../../page';
import type { CutPlan } from '../cut-plan';
import { captions } from '../pictures/figure-selectors';
import { isFace } from '../pictures/face';
import { isBanner } from '../pictures/picture-links';
import { sizeAsked } from '../pictures/picture-size';
import { media } from '../pictures/media';

/** A picture stays with its caption; other words in its box were not chosen: a card's, a label's, an advertisement's. Nor were the faces, badges and banners on it. */
export function cutWords(box: Element, plan: CutPlan): void {
  const run: ChildNode[] = [];
  for (const child of [...box.childNodes]) {
    if (child.nodeType === 3) {
      if ((child as Text).data.trim()) run.push(child);
      continue;
    }
    const part = child as Element;
    const verdict = plan.verdictOf(part);
    if (verdict) plan.ledger.cut([part], verdict);
    else if (plan.isCaption(part)) cutMarked(part, plan);
    else if (plan.page.stats(part).chars === 0) {
      if (isFace(part) || isDot(part) || [isFace, isDot, isCountedBanner(plan.page)].some((isSuch) => holdsOnly(part, isSuch)))
        plan.ledger.cut([part], plan.explain([part]));
      else if (plan.page.stats(part).images > 1) cutWords(part, plan);
    } else if (part.matches(media) || part.querySelector(`${media}, ${captions}`) !== null) cutWords(part, plan);
    else run.push(part);
  }
  if (run.length > 0) plan.ledger.cut(run, plan.explain(run));
}

/** Does the link around a banner tell its site which advertisement sent the reader? */
const isCountedBanner =
  (page: Page) =>
  (picture: Element): boolean =>
    isBanner(picture, page) && /[?&]utm_/i.test(picture.closest('a[href]')?.getAttribute('href') ?? '');

/** A dot of colour beside a product. */
const isDot = (picture: Element): boolean => picture.localName === 'img' && sizeAsked(picture) < smallestPicture;

/** Are all pictures in it of a kind: faces, dots, or banners? */
function holdsOnly(box: Element, isSuch: (picture: Element) => boolean): boolean {
  const pictures = [...box.querySelectorAll(media)];
  return pictures.length > 0 && pictures.every(isSuch);
}

/** In characters: what a button in a caption says ("more"), unless the caption itself can be pressed. */
const longestButton = 20;

/** What was marked inside a caption goes, and its buttons, and the caption stays. */
function cutMarked(element: Element, plan: CutPlan): void {
  for (const button of element.querySelectorAll('button')) {
    const { chars } = plan.page.stats(button);
    if (chars <= longestButton && chars < plan.page.stats(element).chars && plan.kept.chars(button) === 0 && !plan.heldBy(button))
      plan.ledger.cut([button], plan.verdictOf(button) ?? plan.explain([button]));
  }
  if (!plan.heldBy(element)) return;
  for (const child of [...element.children]) {
    const verdict = plan.verdictOf(child);
    if (verdict) plan.ledger.cut([child], verdict);
    else cutMarked(child, plan);
  }
}
