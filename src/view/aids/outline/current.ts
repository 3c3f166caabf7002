import { useEffect, useState } from 'preact/hooks';
import { zoomOf } from '../../axis';
import type { OpenView } from '../../open-view';
import type { Heading } from './headings';

/** A heading this far below the strip is already the one being read. */
const line = 140;

/** The heading whose part is being read: the last one that has gone past the reading line. */
export function useCurrent({ dialog }: OpenView, headings: readonly Heading[]): Heading | undefined {
  const [current, setCurrent] = useState<Heading>();
  useEffect(() => {
    const stop = new AbortController();
    const update = () => setCurrent(headings.findLast(({ element }) => isPast(element, dialog)));
    dialog.addEventListener('scroll', update, { signal: stop.signal, passive: true });
    window.addEventListener('resize', update, { signal: stop.signal });
    update();
    return () => stop.abort();
  }, [headings]);
  return current;
}

function isPast(element: HTMLElement, dialog: HTMLElement): boolean {
  const { top, left } = element.getBoundingClientRect();
  const [edge, reading] = [dialog.getBoundingClientRect(), line * zoomOf(dialog)];
  return getComputedStyle(element).writingMode === 'vertical-rl' ? left > edge.right - reading : top < edge.top + reading;
}
