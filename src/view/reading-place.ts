import { travelled, travelTo, wayOf } from './axis';

/** Where reading stopped, by address, for as long as the tab stays on the page. */
const places = new Map<string, number>();

/** Kept as a share of the way: it holds when size or window have changed in between. */
export function keepPlace(scroller: Element, address: string): void {
  places.set(address, travelled(scroller) / Math.max(1, wayOf(scroller)));
}

export function restorePlace(scroller: Element, address: string): void {
  const share = places.get(address);
  if (share) travelTo(scroller, share * wayOf(scroller));
}
