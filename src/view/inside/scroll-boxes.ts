import { message } from '../../platform/i18n';
import type { OpenView } from '../open-view';

/** Boxes that scroll sideways can be reached and named, so that arrow keys scroll them; the others are no stop for Tab. */
export function reachScrollBoxes({ body, signal }: OpenView): void {
  const boxes = [...body.querySelectorAll<HTMLElement>('.scrollBox, .formula, pre')];
  if (boxes.length === 0) return;
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) mark(target as HTMLElement);
  });
  for (const box of boxes) observer.observe(box);
  signal.addEventListener('abort', () => observer.disconnect());
}

function mark(box: HTMLElement): void {
  const wide = box.scrollWidth > box.clientWidth + 1;
  for (const [name, value] of [
    ['tabindex', '0'],
    ['role', 'group'],
    ['aria-label', message('view_wide')],
  ] as const) {
    if (wide) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}
