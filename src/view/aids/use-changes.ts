import { useLayoutEffect, useState } from 'preact/hooks';

interface Watchable {
  watch(changed: () => void, signal: AbortSignal): void;
}

/** Draws the component again whenever one of these has changed. */
export function useChanges(...watched: Watchable[]): void {
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    const stop = new AbortController();
    for (const each of watched) each.watch(() => redraw((count) => count + 1), stop.signal);
    return () => stop.abort();
  }, watched);
}
