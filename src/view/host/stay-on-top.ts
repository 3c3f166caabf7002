import { documentElementOf } from '../../engine/dom/live';
import { place } from './host';

/** So often in a row is the host put back; a page that takes it out again and again has the last word. */
const patience = 5;
/** Milliseconds after which it is another row. */
const calm = 10_000;

interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  close: () => void;
  signal: AbortSignal;
}

/**
 * Keeps the view where the reader put it: over dialogs the page opens later, and on a page whose scripts take out
 * what they do not know (hydration) or replace the whole document.
 */
export function stayOnTop({ host, root, dialog, close, signal }: Stage): void {
  let left = patience;
  let last = 0;
  let scroll = { left: 0, top: 0 };
  // Once the host has been taken out, it is too late to ask.
  const note = () => host.isConnected && dialog.open && (scroll = { left: dialog.scrollLeft, top: dialog.scrollTop });
  note();
  dialog.addEventListener('scroll', note, { signal, passive: true });

  const raise = () => {
    if (signal.aborted) return;
    if (performance.now() - last > calm) left = patience;
    last = performance.now();
    if (left-- <= 0) return close();
    const { activeElement } = root;
    // The browser tells of scrolling only with its next frame.
    note();
    if (!host.isConnected) place(host);
    if (!host.isConnected) return close();
    if (dialog.open) dialog.close();
    dialog.showModal();
    dialog.scrollTo({ ...scroll, behavior: 'instant' });
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    watch();
  };

  const observer = new MutationObserver(() => !host.isConnected && raise());
  const watch = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    const top = documentElementOf(document);
    if (top) observer.observe(top, { childList: true });
  };
  watch();
  signal.addEventListener('abort', () => observer.disconnect());

  const onToggle = (event: Event) => {
    if (event.target !== host && (event as ToggleEvent).newState === 'open' && isOver(event.target)) raise();
  };
  document.addEventListener('toggle', onToggle, { capture: true, signal });
}

/** What the browser draws over everything opened before it. While the view is modal, nobody could close it either. */
const isOver = (target: EventTarget | null) => target instanceof Element && target.matches(':modal, :popover-open');
