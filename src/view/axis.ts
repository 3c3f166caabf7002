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

/** How far a place is from the edge of the view at which lines begin to be read. */
export function distanceOf(scroller: Element, place: Element): number {
  const [{ top, right }, edge] = [place.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return (isSideways(scroller) ? edge.right - right : top - edge.top) / zoomOf(scroller);
}

/**
 * By how much larger than its own pixels an element is drawn. Rectangles are told in the window's pixels; lengths of
 * style and scrolling are in the element's own.
 */
export const zoomOf = (element: Element & { readonly currentCSSZoom?: number }): number => element.currentCSSZoom ?? 1;
