import { render } from 'preact';
import { makeSheet } from '../dom/sheet';
import { make } from '../dom/make';
import type { OpenView } from '../open-view';
import { enhance } from './enhance';
import { Aids } from './aids';
import { aidStyles } from './styles';
import { trackReading } from './track-reading';

/** Brings the tools to a view that has been painted. */
export function equip(view: OpenView): void {
  const { root, dialog, tools, signal } = view;
  root.adoptedStyleSheets.push(makeSheet(...aidStyles));
  const shelf = make('div', { class: 'shelf' });
  dialog.append(shelf);
  render(<Aids view={view} shelf={shelf} />, tools);
  trackReading(view);
  enhance(view);
  signal.addEventListener('abort', () => render(null, tools));
}
