import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { OpenView } from '../open-view';

/** Closes a menu when the reader presses or puts the focus outside it. Its own button toggles it anyway. */
export function useLightDismiss(frame: RefObject<HTMLElement | null>, { dialog }: OpenView, light: boolean, close: () => void): void {
  // At once: the next menu must not be closed by what was outside the last one.
  useLayoutEffect(() => {
    if (!light) return undefined;
    const stop = new AbortController();
    const leave = ({ target }: Event) => {
      const inside = target instanceof Element && (frame.current?.contains(target) || target.closest('[aria-expanded="true"]'));
      if (!inside) close();
    };
    dialog.addEventListener('pointerdown', leave, { signal: stop.signal });
    dialog.addEventListener('focusin', leave, { signal: stop.signal });
    return () => stop.abort();
  }, [light]);
}
