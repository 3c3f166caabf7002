import type { Page } from '../page';
import type { Kept } from './kept';
import type { Ledger, Verdict } from './ledger';
import { isArticlePicture } from './pictures';

export interface CutPlan {
  page: Page;
  kept: Kept;
  /** What detectors and rules said of an element. */
  verdictOf(element: Element): Verdict | undefined;
  /** Does an element hold something with a verdict of its own? Then it is gone through, not taken as one. */
  holdsVerdicts(element: Element): boolean;
  /** Why neighbouring nodes that nobody marked are not part of the article. */
  explain(nodes: readonly ChildNode[]): Verdict;
  /** The heading that repeats the title, if the page shows one. */
  title: Element | null;
  ledger: Ledger;
}

const rules = new Set(['br', 'hr', 'wbr']);

/**
 * Leaves in the copy only what is kept, in the page's own structure and order. Everything else goes into the ledger:
 * marked boxes one by one, the rest in runs of neighbours, so that a menu of twenty links is one entry.
 */
export function cutDown(element: Element, plan: CutPlan): void {
  const run: ChildNode[] = [];
  const flush = () => {
    if (run.length > 0) plan.ledger.cut(run, plan.explain(run));
    run.length = 0;
  };
  for (const child of [...element.childNodes]) {
    if (child.nodeType === 3) {
      const text = child as Text;
      if (plan.kept.texts.has(text)) flush();
      else if (text.data.trim()) run.push(text);
      continue;
    }
    const box = child as Element;
    const verdict = plan.verdictOf(box);
    if (verdict) {
      flush();
      plan.ledger.cut([box], verdict);
    } else if (plan.kept.chars(box) > 0) {
      flush();
      if (plan.kept.chars(box) < plan.page.stats(box).chars || plan.holdsVerdicts(box) || holdsMedia(box)) cutDown(box, plan);
    } else if (plan.holdsVerdicts(box)) {
      flush();
      cutDown(box, plan);
    } else if (!rules.has(box.localName) && !isArticlePicture(box, plan.page, plan.kept, plan.title)) run.push(box);
  }
  flush();
}

const holdsMedia = (box: Element): boolean => box.querySelector('img, iframe, video, audio, picture') !== null;
