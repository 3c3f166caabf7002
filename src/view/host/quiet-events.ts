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

/** What dictionaries listen to on the document. With a press of the mouse a page could forbid selecting; with these it cannot. */
const heard = new Set([
  'mousemove',
  'mouseover',
  'mouseout',
  'mouseup',
  'dblclick',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointerup',
  'touchend',
]);
/** Alone they do nothing, and dictionaries of other extensions wait for them. */
const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta']);

interface Ears {
  onKey: (event: KeyboardEvent) => void;
  onCopy: (event: ClipboardEvent) => void;
  /** The reader lets other extensions in, which listen on the page's document: they hear where the pointer is, and so does the page. */
  open: boolean;
}

/**
 * Keeps what happens in the view from the page's own handlers (a page that turns single keys into commands, or writes
 * its advertisement into what is copied). Keys and what is copied go to the view instead.
 */
export function keepEventsIn(host: HTMLElement, { onKey, onCopy, open }: Ears, signal: AbortSignal): void {
  for (const name of caught) {
    const stop = (event: Event) => {
      if (event.target !== host && !isNobody(event.target)) return;
      if (event instanceof KeyboardEvent && modifiers.has(event.key)) return;
      event.stopImmediatePropagation();
      if (event instanceof KeyboardEvent && event.type === 'keydown') onKey(event);
      if (event instanceof ClipboardEvent && event.type === 'copy') onCopy(event);
    };
    window.addEventListener(name, stop, { capture: true, signal });
  }
  for (const name of kept)
    if (!open || !heard.has(name)) host.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
}

/** Where events go when nothing has the focus any more (its element went): the page is inert, so they are meant for the view. */
const isNobody = (target: EventTarget | null) => target === bodyOf(document) || target === documentElementOf(document);
