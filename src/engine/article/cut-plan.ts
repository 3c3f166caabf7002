import type { PageKind } from '../../rules/kinds';
import type { Page } from '../page';
import type { SaysFacts } from './heading/facts-only';
import type { Headline } from './heading/headline';
import type { HeldMarks } from './cut/held-marks';
import type { Chars, Kept } from './kept';
import type { Ledger, Verdict } from './ledger';

/** What decides which nodes of the copy are cut out of it, and as what. */
export interface CutPlan {
  page: Page;
  kind: PageKind;
  kept: Kept;
  /** What detectors and rules said of an element. */
  verdictOf(element: Element): Verdict | undefined;
  /** What they said of what is inside an element. */
  heldBy(element: Element): HeldMarks | undefined;
  /** How many characters in an element of a thread stand on the page a second time, as what an answer quotes; elsewhere that is a copy. */
  doubled: Chars;
  /** Is this the caption of a picture that stays? */
  isCaption(element: Element): boolean;
  /** Did the page never show this element, though it shows kept text? */
  unseen(element: Element): boolean;
  /** Why neighbouring nodes that nobody marked are not part of the article. */
  explain(nodes: readonly ChildNode[]): Verdict;
  /** Do nodes say no more than the view's header? */
  saysFacts: SaysFacts;
  headline: Headline;
  ledger: Ledger;
}
