/**
 * Hands on the release of an Escape whose press the page kept from us. A page's listeners on the window come before any
 * that an extension can add after the reader's gesture, and a forbidden press also keeps the dialog's own `cancel` away.
 * A press that went elsewhere (the popup, the browser's search) is released over the page, too: so another is tried, which
 * arrives where no listener keeps it.
 */
export function hearLostEscape(host: Element, root: ShadowRoot, hear: (release: KeyboardEvent) => void, signal: AbortSignal): void {
  let heard = false;
  let trial: KeyboardEvent | undefined;
  const capture = { capture: true, signal };

  const keeps = (release: KeyboardEvent): boolean => {
    trial = new KeyboardEvent('keydown', release);
    host.dispatchEvent(trial);
    trial = undefined;
    return !heard;
  };
  const onPress = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event === trial) heard = true;
    if (event === trial) event.stopImmediatePropagation();
  };
  const onRelease = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (!heard && keeps(event)) hear(event);
    heard = false;
  };
  window.addEventListener('keydown', onPress, capture);
  window.addEventListener('keyup', onRelease, capture);
  // A press that was only stopped is a `cancel` of whichever dialog is on top.
  root.addEventListener('cancel', () => (heard = true), capture);
}
