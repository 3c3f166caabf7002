/** What listens for clicks in the view. Boxes, fields and links to elsewhere need no listener: a stopped click does their work. */
const controls = 'button:enabled, a[href^="#"], [role="button"], [data-stop]';

/**
 * A page that was there first can stop every click at the window, before it comes to what was clicked (scripts that open
 * advertisements do), and no listener of an extension that waits for the reader's gesture can be there before. Mostly it
 * lets the press and the release through: where these make a click and none follows, the view's own listeners get one of
 * ours, which does not leave the shadow root. The page still hears of the reader's; nothing can spare the view that.
 */
export function replaceLostClicks(root: ShadowRoot, signal: AbortSignal): void {
  let last: { control: Element | null; clicked?: boolean; released?: boolean } = { control: null };
  const press = (control: Element | null) => {
    last = { control };
  };
  const release = (control: Element | null) => {
    const one = last;
    const isWhole = control !== null && control === one.control && !one.released;
    one.released = true;
    // The browser's own click comes in the same task as the release; the next press may come before the timer does.
    if (isWhole)
      setTimeout(
        () => one.clicked || signal.aborted || control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
      );
  };
  const capture = { capture: true, signal };

  const at = ({ clientX, clientY }: MouseEvent) => root.elementFromPoint(clientX, clientY)?.closest(controls) ?? null;
  // A finger that is lifted has not pressed yet: it may have scrolled.
  const isFinger = (event: MouseEvent) => event instanceof PointerEvent && event.pointerType !== 'mouse';
  for (const name of ['pointerdown', 'mousedown'] as const)
    window.addEventListener(name, (event) => press(event.button === 0 ? at(event) : null), capture);
  for (const name of ['pointerup', 'mouseup'] as const)
    window.addEventListener(name, (event) => isFinger(event) || release(at(event)), capture);

  let down: KeyboardEvent | undefined;
  const focused = ({ key }: KeyboardEvent) =>
    (key === 'Enter' || key === ' ' ? root.activeElement?.closest('button:enabled') : null) ?? null;
  const onDown = (event: KeyboardEvent) => {
    if (event.repeat) return;
    down = event;
    press(focused(event));
  };
  window.addEventListener('keydown', onDown, capture);
  window.addEventListener('keyup', (event) => release(down?.defaultPrevented ? null : focused(event)), capture);

  const onClick = () => {
    last.clicked = true;
  };
  root.addEventListener('click', onClick, capture);
  // What the browser itself does on a click, it has done already.
  root.addEventListener('click', (event) => event.composed || event.preventDefault(), { signal });
}
