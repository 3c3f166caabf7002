import { send } from '../platform/messages';
import { travelled, travelTo, wayOf } from './axis';

/** Where reading stopped, by address. The background has them too, for when the page is loaded anew. */
const places = new Map<string, number>();

/** When scrolling has paused for so long, the place is told: a tab may be gone without a word. */
const pause = 500;

/** Kept as a share of the way: it holds when size or window have changed in between. */
export function keepPlace(scroller: Element, address: string): void {
  const share = travelled(scroller) / Math.max(1, wayOf(scroller));
  if (places.get(address) === share) return;
  places.set(address, share);
  void tell(address, share);
}

/** Keeps the place while the reader goes on, and when the page goes. */
export function keepPlaceAlways(scroller: Element, address: string, signal: AbortSignal): void {
  const keep = () => keepPlace(scroller, address);
  let timer: ReturnType<typeof setTimeout>;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => signal.aborted || keep(), pause);
  };
  scroller.addEventListener('scroll', soon, { signal, passive: true });
  window.addEventListener('pagehide', keep, { signal });
}

/** Asks for the place in an earlier load of this page, before the view opens there. */
export async function recallPlace(address: string): Promise<void> {
  if (places.has(address)) return;
  try {
    places.set(address, (await send('place:recall', { address })).share);
  } catch {
    // Then it begins at the beginning.
  }
}

export function restorePlace(scroller: Element, address: string): void {
  const share = places.get(address);
  if (share) travelTo(scroller, share * wayOf(scroller));
}

/** Async, so that closing the view goes on when the extension was updated under it. */
async function tell(address: string, share: number): Promise<void> {
  try {
    await send('place:keep', { address, share });
  } catch {
    // Kept for as long as the page stays.
  }
}
