import { message, uiDirection } from '../../platform/i18n';
import { make } from '../dom/make';
import type { OpenView } from '../open-view';

/** Long enough to be read and reached by any means; after it the list of what was left out has the way back. */
const shownFor = 20_000;

/** Offers to take the last hiding back, for a while after the sheet has closed. */
export function offerUndo({ dialog, announce, signal }: OpenView, undo: () => Promise<void>): void {
  if (signal.aborted) return;
  dialog.querySelector('.undoNote')?.remove();
  const button = make('button', { type: 'button', class: 'link' }, message('hide_undo'));
  const note = make('p', { class: 'undoNote', lang: message('locale'), dir: uiDirection() }, message('hide_hiddenNote'), ' ', button);
  const timer = setTimeout(() => note.remove(), shownFor);
  button.addEventListener('click', async () => {
    clearTimeout(timer);
    note.remove();
    await undo();
    announce(message('hide_back'));
  });
  note.addEventListener('focusin', () => clearTimeout(timer));
  dialog.append(note);
}
