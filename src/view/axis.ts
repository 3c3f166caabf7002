/** Columns from right to left scroll to the left; every other text scrolls down. */
export const isSideways = (scroller: Element): boolean => getComputedStyle(scroller).overflowY === 'hidden';

/** How far the reader has come, in pixels. */
export const travelled = (scroller: Element): number => (isSideways(scroller) ? -scroller.scrollLeft : scroller.scrollTop);

/** How far there is to go in all, in pixels. */
export const wayOf = (scroller: Element): number =>
  isSideways(scroller) ? scroller.scrollWidth - scroller.clientWidth : scroller.scrollHeight - scroller.clientHeight;

export function travelTo(scroller: Element, distance: number): void {
  if (isSideways(scroller)) scroller.scrollLeft = -distance;
  else scroller.scrollTop = distance;
}

/** How far a place is from the edge of the window at which lines begin to be read. */
export function distanceOf(scroller: Element, place: Element): number {
  const { top, right } = place.getBoundingClientRect();
  return isSideways(scroller) ? scroller.clientWidth - right : top;
}
