import { message } from '../../platform/i18n';
import { zoomOf } from '../axis';
import { make } from '../dom/make';
import type { OpenView } from '../open-view';

/** A footnote opens where its mark stands; a second click on the mark, Escape or a click elsewhere closes it. */
export function equipNotes(view: OpenView): void {
  const { main, dialog, keys, signal } = view;
  let open: { note: HTMLElement; mark: HTMLElement } | undefined;

  const close = (): boolean => {
    if (!open) return false;
    open.note.remove();
    open.mark.setAttribute('aria-expanded', 'false');
    open = undefined;
    return true;
  };
  const show = (mark: HTMLElement, text: HTMLElement) => {
    const go = make('button', { type: 'button', class: 'link' }, message('view_toNote'));
    const note = make('aside', { class: 'note', role: 'note', tabindex: '-1' }, text, go);
    go.addEventListener('click', () => {
      close();
      const place = noteOf(main, mark);
      if (place) view.goTo(place);
    });
    main.append(note);
    setBeside(note, mark, dialog);
    mark.setAttribute('aria-expanded', 'true');
    open = { note, mark };
    note.focus({ preventScroll: true });
  };

  main.addEventListener(
    'click',
    (event) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-galley-footnote="ref"]') : null;
      const place = mark && noteOf(main, mark);
      if (!place) return void close();
      event.preventDefault();
      const same = open?.mark === mark;
      close();
      if (!same) show(mark, contentOf(place));
    },
    { capture: true, signal },
  );
  keys.escapes.push(() => {
    const mark = open?.mark;
    if (!close()) return false;
    mark?.focus({ preventScroll: true });
    return true;
  });
  dialog.addEventListener('scroll', () => open && setBeside(open.note, open.mark, dialog), { signal, passive: true });
  signal.addEventListener('abort', close);
}

function noteOf(main: HTMLElement, mark: Element): HTMLElement | null {
  const id = mark.getAttribute('href')?.slice(1);
  return id ? main.querySelector(`[id="${CSS.escape(id)}"][data-galley-footnote="note"]`) : null;
}

/** The note without its number and the way back; no second element with the same id. */
function contentOf(place: HTMLElement): HTMLElement {
  const text = make('div', { class: 'body' });
  text.append(...place.cloneNode(true).childNodes);
  for (const back of text.querySelectorAll('[data-galley-footnote="back"]')) back.remove();
  for (const element of text.querySelectorAll('[id]')) element.removeAttribute('id');
  return text;
}

/** Under the mark, or over it where there is no room below; within the view. */
function setBeside(note: HTMLElement, mark: HTMLElement, dialog: HTMLElement): void {
  const [at, edge] = [mark.getBoundingClientRect(), dialog.getBoundingClientRect()];
  const { width, height } = note.getBoundingClientRect();
  const zoom = zoomOf(dialog);
  const room = 8 * zoom;
  const below = at.bottom + height + 2 * room < edge.bottom;
  const right = edge.left + dialog.clientWidth * zoom;
  const left = Math.min(Math.max(edge.left + room, at.left + at.width / 2 - width / 2), right - width - room);
  const top = below ? at.bottom + room : Math.max(edge.top + room, at.top - height - room);
  note.style.setProperty('left', `${left / zoom}px`);
  note.style.setProperty('top', `${top / zoom}px`);
}
