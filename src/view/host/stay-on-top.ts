import { documentElementOf } from '../../engine/dom/live';
import { place } from './host';

/** So often is the host put back; a page that takes it out again and again has the last word. */
const patience = 5;

interface Stage {
  host: HTMLElement;
  dialog: HTMLDialogElement;
  close: () => void;
  signal: AbortSignal;
}

/**
 * Keeps the view where the reader put it: over dialogs the page opens later, and on a page whose scripts take out
 * what they do not know (hydration) or replace the whole document.
 */
export function stayOnTop({ host, dialog, close, signal }: Stage): void {
  let left = patience;
  let scroll = 0;
  dialog.addEventListener('scroll', () => host.isConnected && (scroll = dialog.scrollTop), { signal, passive: true });

  const raise = () => {
    if (signal.aborted) return;
    if (left-- <= 0) return close();
    if (!host.isConnected) place(host);
    if (!host.isConnected) return close();
    if (dialog.open) dialog.close();
    dialog.showModal();
    dialog.scrollTop = scroll;
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

/** Only what covers the view is worth raising it: a modal dialog, not a tooltip behind it. */
const isOver = (target: EventTarget | null) => target instanceof Element && target.matches(':modal');
