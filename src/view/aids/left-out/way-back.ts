import type { Removed } from '../../../engine/article';
import { message } from '../../../platform/i18n';
import { isFresh, isOwn } from '../../hide/own-rules';
import type { OpenView } from '../../open-view';

/** What bringing a thing back for good is called, and what is said when it was done. */
export function wayBack(view: OpenView, thing: Removed): { label: string; done: string } {
  if (isFresh(view, thing)) return { label: message('hide_undo'), done: message('hide_back') };
  if (isOwn(thing)) return { label: message('view_forgetRule'), done: message('view_ruleForgotten') };
  return { label: message('view_keep'), done: message('view_kept') };
}
