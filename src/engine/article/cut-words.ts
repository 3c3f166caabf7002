import type { CutPlan } from './cut-plan';
import { captions } from './captions';
import { isFace } from './face';
import { isBanner } from './picture-links';
import { media } from './pictures';

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
      if (isFace(part) || holdsOnly(part, isFace) || holdsOnly(part, (one) => isBanner(one, plan.page) && isCounted(one)))
        plan.ledger.cut([part], plan.explain([part]));
    } else if (part.matches(media) || part.querySelector(`${media}, ${captions}`) !== null) cutWords(part, plan);
    else run.push(part);
  }
  if (run.length > 0) plan.ledger.cut(run, plan.explain(run));
}

/** Does the link around a picture tell its site which advertisement sent the reader? */
const isCounted = (picture: Element): boolean => /[?&]utm_/i.test(picture.closest('a[href]')?.getAttribute('href') ?? '');

/** Are all pictures in it of a kind: faces and signs, or banners? */
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
