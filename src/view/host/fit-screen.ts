/** A page less wide than this many screens fits; what little is over is a scroll bar or a rounding. */
const wider = 1.05;
/** Below this many pixels the view is set as for a telephone held upright. */
const narrow = 480;

/** What the style sheets ask of the screen; frame.css says what they are where the page's window is as wide as that. */
const names = ['--zoom', '--vw', '--vh', '--dvh', '--gap-top', '--gap-right', '--gap-bottom', '--gap-left'] as const;

/**
 * On a telephone a page can be laid out wider than the screen (`width=1200`, no `viewport` at all, one thing in it too
 * wide), and what is fixed to its window is then as wide as the page: shown tiny, or in part. There the view takes the
 * place of what the reader sees of the page, and its pixels the size that the screen's have. The page stays as it is.
 */
export function fitScreen(dialog: HTMLElement, signal: AbortSignal): void {
  const settle = () => {
    for (const name of names) dialog.style.removeProperty(name);
    const whole = dialog.getBoundingClientRect();
    const seen = window.visualViewport;
    const screen = (seen?.width ?? 0) * (seen?.scale ?? 1);
    const tooWide = seen !== null && screen > 0 && whole.width > screen * wider;
    dialog.toggleAttribute('data-narrow', (tooWide ? screen : whole.width) <= narrow);
    if (!tooWide) return;
    // Browsers that cannot tell an element's zoom tell its rectangles wrongly, too.
    const zoom = 'currentCSSZoom' in dialog ? 1 / seen.scale : 1;
    const own = (length: number) => `${Math.max(0, length) / zoom}px`;
    const screenful: Record<(typeof names)[number], string> = {
      '--zoom': String(zoom),
      '--vw': own(seen.width / 100),
      '--vh': own(seen.height / 100),
      '--dvh': own(seen.height / 100),
      '--gap-top': own(seen.offsetTop),
      '--gap-right': own(whole.width - seen.offsetLeft - seen.width),
      '--gap-bottom': own(whole.height - seen.offsetTop - seen.height),
      '--gap-left': own(seen.offsetLeft),
    };
    for (const [name, value] of Object.entries(screenful)) dialog.style.setProperty(name, value);
  };
  settle();
  // Pinching is the reader's and stays; a turned telephone has another screen.
  window.addEventListener('resize', settle, { signal });
}
