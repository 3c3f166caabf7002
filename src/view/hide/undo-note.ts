import { message, uiDirection } from '../../platform/i18n';
import { make } from '../dom/make';
import type { OpenView } from '../open-view';

/** Long enough to be read and reached by any means; after it the list of what was left out has the way back. */
const shownFor = 20_000;

interface Words {
  /** What was done. */
  note: string;
  /** What is so again when it was taken back. */
  undone: string;
}

/** Offers to take back what was done last, for a while after the sheet has closed. */
export function offerUndo({ dialog, announce, signal }: OpenView, undo: () => Promise<void>, words: Words = hiding()): void {
  if (signal.aborted) return;
  dialog.querySelector('.undoNote')?.remove();
  const button = make('button', { type: 'button', class: 'link' }, message('hide_undo'));
  const note = make('p', { class: 'undoNote', lang: message('locale'), dir: uiDirection() }, words.note, ' ', button);
  const timer = setTimeout(() => note.remove(), shownFor);
  button.addEventListener('click', async () => {
    clearTimeout(timer);
    note.remove();
    await undo();
    announce(words.undone);
  });
  note.addEventListener('focusin', () => clearTimeout(timer));
  dialog.append(note);
}

const hiding = (): Words => ({ note: message('hide_hiddenNote'), undone: message('hide_back') });
