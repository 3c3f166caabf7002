import { zoomOf } from '../axis';
import type { Pointed } from './blocks';

/** Room between the words and the frame. */
const room = 8;

/** Lays the frame around all parts of what is pointed at; it scrolls with them. */
export function frameAround(frame: HTMLElement, scroller: HTMLElement, { leaves }: Pointed): void {
  const boxes = leaves.map(({ shown }) => shown.getBoundingClientRect()).filter(({ width, height }) => width > 0 || height > 0);
  frame.hidden = boxes.length === 0;
  if (frame.hidden) return;
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  const [edge, zoom] = [scroller.getBoundingClientRect(), zoomOf(scroller)];
  Object.assign(frame.style, {
    left: `${(left - edge.left) / zoom - room + scroller.scrollLeft}px`,
    top: `${(top - edge.top) / zoom - room + scroller.scrollTop}px`,
    width: `${(right - left) / zoom + 2 * room}px`,
    height: `${(bottom - top) / zoom + 2 * room}px`,
  });
}
