import type { Article } from '../../engine/article';
import { message, plural } from '../../platform/i18n';
import { make } from '../dom/make';

/** A heading over an empty form is no thread. */
const fewestWords = 12;
const count = /\d{1,3}(?:[.,\u202f\u00a0 ]\d{3})+|\d+/;

/** One line that opens the comments; nothing where there are none. */
export function makeComments({ removed, removedContent }: Article, signal: AbortSignal): HTMLElement | undefined {
  const threads = removed.filter(({ kind, words }) => kind === 'comments' && words >= fewestWords);
  if (threads.length === 0) return undefined;
  const number = Number(threads.map(({ preview }) => count.exec(preview)?.[0]).find(Boolean)?.replace(/\D/g, '') ?? Number.NaN);
  if (number === 0) return undefined;
  const label = number > 0 ? plural('view_comments', number) : message('kind_comments');
  const pill = make('button', { type: 'button', class: 'fold', 'aria-expanded': 'false' }, label);
  const thread = make('section', { class: 'thread', 'aria-label': label, hidden: '' });
  pill.addEventListener(
    'click',
    () => {
      if (!thread.hasChildNodes()) thread.append(...threads.map(({ id }) => removedContent(id)));
      thread.hidden = !thread.hidden;
      pill.setAttribute('aria-expanded', String(!thread.hidden));
    },
    { signal },
  );
  return make('div', { class: 'comments' }, pill, thread);
}
