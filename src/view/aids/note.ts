import { message, uiDirection } from '../../platform/i18n';
import { make } from '../dom/make';
import type { OpenView } from '../open-view';

const shownFor = 4000;

/** Tells the reader that something was done, for a moment at the foot of the view; screen readers hear it. */
export function note({ dialog, announce }: OpenView, words: string): void {
  dialog.querySelector('.undoNote')?.remove();
  const shown = make('p', { class: 'undoNote', lang: message('locale'), dir: uiDirection(), 'aria-hidden': 'true' }, words);
  dialog.append(shown);
  announce(words);
  setTimeout(() => shown.remove(), shownFor);
}
