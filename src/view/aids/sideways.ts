import { isSideways, travelled, wayOf } from '../axis';
import type { OpenView } from '../open-view';

/** What a line of the wheel is where the browser counts in lines. */
const lineHeight = 24;
const ofWindow = 0.9;

/** In text that runs in columns the wheel and the keys for whole windows go sideways, as the columns do. */
export function goSideways(view: OpenView): void {
  const { dialog, settings, keys, signal } = view;
  let wheel: AbortController | undefined;
  // A listener that can hold up scrolling is there only when it is needed.
  const follow = () => {
    wheel?.abort();
    if (!isSideways(dialog)) return;
    wheel = new AbortController();
    dialog.addEventListener('wheel', (event) => turn(dialog, event), { signal: AbortSignal.any([signal, wheel.signal]), passive: false });
  };
  settings.watch(follow, signal);
  follow();
  keys.onFocused.push((focused, key) => {
    const share = pages[key];
    if (share === undefined || !isSideways(dialog) || focused?.matches('button, input, select, summary') || focused?.closest('.panel'))
      return false;
    // Not beyond the start, where Chromium leaves a pixel if the columns are a fraction of one wide.
    const way = Math.min(wayOf(dialog), Math.max(0, travelled(dialog) + share * dialog.clientWidth));
    dialog.scrollTo({ left: -way, behavior: 'instant' });
    return true;
  });
}

const pages: Record<string, number> = {
  ' ': ofWindow,
  PageDown: ofWindow,
  PageUp: -ofWindow,
  ArrowDown: 0.1,
  ArrowUp: -0.1,
  Home: -1e6,
  End: 1e6,
};

function turn(dialog: HTMLElement, event: WheelEvent): void {
  const { deltaX, deltaY, deltaMode, ctrlKey, target } = event;
  if (ctrlKey || Math.abs(deltaX) > Math.abs(deltaY) || (target instanceof Element && target.closest('.panel, .foot'))) return;
  event.preventDefault();
  dialog.scrollLeft -= deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * lineHeight : deltaY;
}
