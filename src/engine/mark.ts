import type { ClutterKind } from '../rules/kinds';

/**
 * Why something was removed or kept, as a message the interface can translate:
 * `reason_<id>` in `_locales`, with `detail` (the page's own words or a number) as its `$1`.
 */
export interface Reason {
  id: string;
  detail?: string;
}

/** One block of the page copy marked as clutter, by whom and why. */
export interface Mark {
  element: Element;
  kind: ClutterKind;
  reason: Reason;
  /** `detector:login`, `rule:japantoday.com`, `reader:example.org`, `model`. */
  rule: string;
}
