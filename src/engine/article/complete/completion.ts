import type { PageKind } from '../../../rules/kinds';
import type { Page } from '../../page';
import type { Chars } from '../kept';
import type { Flow } from './flow';

/** What was chosen of a page. */
export interface Chosen {
  kind: PageKind;
  texts: ReadonlySet<Text>;
  chars: Chars;
  /** Text that stands on the page a second time. */
  doubles: ReadonlySet<Text>;
  marked(element: Element): boolean;
}

/** What was chosen, as those look at it who complete it. */
export interface Found extends Chosen {
  page: Page;
  flow: Flow;
}

/** Found, and the wholes of all kinds have been completed. */
export interface Wholes extends Found {
  completed: Chars;
}

/** One sort of what makes no sense in part; each sees what was chosen, and not what another one completes. */
export interface Completion {
  /** Boxes of which the rest is kept too. */
  wholes?(found: Found): Element[];
  /** Texts that belong to what is kept now. */
  texts?(found: Wholes): Text[];
}
