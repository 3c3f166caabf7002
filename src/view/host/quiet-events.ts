import { bodyOf, documentElementOf } from '../../engine/dom/live';

/** What is stopped before any handler of the page's document: keys, and what a page could twist on the way to the clipboard. */
const caught = ['keydown', 'keypress', 'keyup', 'copy', 'cut', 'paste', 'contextmenu', 'selectstart', 'dragstart', 'beforeinput'];
/** What our own elements must hear first, and the page not at all. */
const kept = [
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'wheel'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'input', 'change', 'focusin', 'focusout', 'submit', 'toggle'],
  ...['drag', 'dragend', 'dragenter', 'dragover', 'drop', 'compositionstart', 'compositionupdate', 'compositionend'],
];

/**
 * Keeps what happens in the view from the page's own handlers (a page that turns single keys into commands, or writes
 * its advertisement into what is copied). Keys go to `onKey` instead.
 */
export function keepEventsIn(host: HTMLElement, onKey: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  for (const name of caught) {
    const stop = (event: Event) => {
      if (event.target !== host && !(event instanceof KeyboardEvent && isNobody(event.target))) return;
      event.stopImmediatePropagation();
      if (event instanceof KeyboardEvent && event.type === 'keydown') onKey(event);
    };
    window.addEventListener(name, stop, { capture: true, signal });
  }
  for (const name of kept) host.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
}

/** Where keys go when nothing has the focus any more (its element went): the page is inert, so they are meant for the view. */
const isNobody = (target: EventTarget | null) => target === bodyOf(document) || target === documentElementOf(document);
