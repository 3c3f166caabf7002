import { zoomOf } from './axis';

/** Room for the strip. */
const strip = 72;

/**
 * Scrolls a place of the article into view and gives it the focus. Not by `scrollIntoView`, which scrolls the page
 * behind as well.
 */
export function goTo(scroller: HTMLElement, place: Element): void {
  const [box, edge] = [place.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const zoom = zoomOf(scroller);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { writingMode, scrollMarginTop } = getComputedStyle(place);
  const sideways = writingMode.startsWith('vertical');
  const clearance = strip + (Number.parseFloat(scrollMarginTop) || 0);
  scroller.scrollBy({
    ...(sideways ? { left: (box.right - edge.right) / zoom + clearance } : { top: (box.top - edge.top) / zoom - clearance }),
    behavior: calm ? 'instant' : 'smooth',
  });
  focusOn(place);
}

/** The focus goes there, so that Tab and a screen reader go on from there. A heading takes it for this once. */
export function focusOn(place: Element): void {
  if (!(place instanceof HTMLElement)) return;
  const taken = place.hasAttribute('tabindex') || place.matches('a[href], button, input, summary');
  if (!taken) {
    place.setAttribute('tabindex', '-1');
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}
