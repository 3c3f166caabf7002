import type { OpenView } from '../open-view';

/** Takes a hiding back; returns how to hide again. */
type Unhide = () => Promise<() => Promise<void>>;

const hidden = new WeakMap<OpenView, Map<string, Unhide>>();

/** What the reader hid while this view is open, by the ids of its entries in the list, with the way back. */
export function hiddenHere(view: OpenView): Map<string, Unhide> {
  const known = hidden.get(view) ?? new Map<string, Unhide>();
  hidden.set(view, known);
  return known;
}
