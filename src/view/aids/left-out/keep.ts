import type { Removed } from '../../../engine/article';
import { message } from '../../../platform/i18n';
import { offerUndo } from '../../hide/undo-note';
import type { OpenView } from '../../open-view';
import { wayBack } from './way-back';

/** Keeps a thing on this site, with a way to take that back. Returns why it could not be kept, or nothing. */
export async function keep(view: OpenView, thing: Removed): Promise<string> {
  const { done } = wayBack(view, thing);
  const kept = await view.keepOnSite?.(thing.id);
  if (!kept) return '';
  if ('refused' in kept) return message('hide_refused', kept.refused);
  view.announce(done);
  offerUndo(view, kept.undo, { note: done, undone: message('view_hidden') });
  return '';
}
