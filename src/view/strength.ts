import type { Settings } from '../platform/settings/schema';
import { type ClutterKind, clutterKinds } from '../rules/kinds';

/** The kinds each strength leaves out, of what the engine found. What the page itself hides is never shown unasked. */
export const leftOutBy: Record<Settings['strength'], ReadonlySet<ClutterKind>> = {
  gentle: new Set(['ad', 'consent', 'login', 'newsletter', 'related', 'hidden']),
  clean: new Set(clutterKinds),
};
