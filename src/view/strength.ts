import type { Removed } from '../engine/article';
import type { Settings } from '../platform/settings/schema';
import { type ClutterKind, clutterKinds } from '../rules/kinds';

/** The kinds each strength leaves out, of what the engine found. What the page itself hides is never shown unasked. */
const leftOutBy: Record<Settings['strength'], ReadonlySet<ClutterKind>> = {
  gentle: new Set(['ad', 'consent', 'login', 'newsletter', 'related', 'hidden']),
  clean: new Set(clutterKinds),
};

/** Whose word holds at every strength. */
const asked = /^(?:reader|imported):/;

/**
 * Is this left out at this strength? What the reader's own rules take is, always; so is what stood outside the article, whatever
 * its kind, for it has no place in the text.
 */
export const isLeftOut = (strength: Settings['strength'], { kind, rule }: Removed, hasPlace: boolean): boolean =>
  leftOutBy[strength].has(kind) || asked.test(rule) || !hasPlace;
