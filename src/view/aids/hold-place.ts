import { distanceOf, isSideways, travelled, travelTo, zoomOf } from '../axis';
import type { OpenView } from '../open-view';

/** Where the eye is likely to be, in pixels from the edge at which the text begins. */
const readingLine = 140;

/**
 * The line being read stays where it is when size, typeface, width or direction of the text change, or the window is
 * turned. The browsers do this themselves for some of these changes; what they have done is not done twice.
 */
export function holdPlace({ root, dialog, body, signal }: OpenView): void {
  let anchor: Element | undefined;
  let distance = 0;
  /** How large the text was, and how far the reader had come, when it was last looked at. */
  let known = '';
  let come = 0;

  const look = () => {
    known = sizeOf(body);
    come = travelled(dialog);
  };
  const remember = () => {
    // The text has changed again before it was heard that the place was held: what stands here now is not what was read.
    if (sizeOf(body) !== known && travelled(dialog) === come) return;
    look();
    const { left, right, top, bottom } = body.getBoundingClientRect();
    const sideways = isSideways(dialog);
    const [edge, line] = [dialog.getBoundingClientRect(), readingLine * zoomOf(dialog)];
    const at = sideways
      ? root.elementFromPoint(edge.right - line, (top + bottom) / 2)
      : root.elementFromPoint((left + right) / 2, edge.top + line);
    anchor = at?.closest('.body > *') ?? undefined;
    if (anchor) distance = distanceOf(dialog, anchor);
  };
  const hold = () => {
    if (anchor?.isConnected) {
      const moved = distanceOf(dialog, anchor) - distance;
      if (Math.abs(moved) >= 1 && (travelled(dialog) > 0 || moved < 0)) travelTo(dialog, travelled(dialog) + moved);
    }
    look();
  };
  const observer = new ResizeObserver(hold);
  look();
  observer.observe(body);
  remember();
  dialog.addEventListener('scroll', remember, { signal, passive: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function sizeOf(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  return `${width} ${height}`;
}
