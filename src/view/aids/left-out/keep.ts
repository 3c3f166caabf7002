import { message } from '../../../platform/i18n';
import { offerUndo } from '../../hide/undo-note';
import type { OpenView } from '../../open-view';

/** Keeps a thing on this site, with a way to take that back. Returns why it could not be kept, or nothing. */
export async function keep(view: OpenView, id: string): Promise<string> {
  const kept = await view.keepOnSite?.(id);
  if (!kept) return '';
  if ('refused' in kept) return message('hide_refused', kept.refused);
  const words = { note: message('view_kept'), undone: message('view_hidden') };
  view.announce(words.note);
  offerUndo(view, kept.undo, words);
  // Its entry has left the list, and the focus with it.
  view.dialog.querySelector<HTMLElement>('.panelBody')?.focus({ preventScroll: true });
  return '';
}
