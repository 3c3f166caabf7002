import type { ClutterKind } from '../../rules/kinds';
import { collapsedLength } from '../dom/text';
import type { Mark } from '../mark';

/** What stands around an article takes no more than this share of its text: entries of a list look like notes on authors. */
const most = 0.5;
/** Threads and rails are longer than many an article, and the model may choose them; these are not. */
const short = new Set<ClutterKind>(['author', 'navigation']);

/** The kinds of clutter whose marks, by detectors, would together take more than half of the chosen text. */
export function greedyKinds(marks: readonly Mark[], chosen: ReadonlySet<Text>): Set<ClutterKind> {
  const kinds = new Map<Element, ClutterKind>();
  for (const { element, kind, rule } of marks) if (short.has(kind) && rule.startsWith('detector:')) kinds.set(element, kind);
  if (kinds.size === 0) return new Set();
  const taken = new Map<ClutterKind, number>();
  let all = 0;
  for (const text of chosen) {
    const chars = collapsedLength(text.data);
    all += chars;
    let at = text.parentElement;
    while (at && !kinds.has(at)) at = at.parentElement;
    const kind = at && kinds.get(at);
    if (kind) taken.set(kind, (taken.get(kind) ?? 0) + chars);
  }
  return new Set([...taken].filter(([, chars]) => chars > all * most).map(([kind]) => kind));
}
