import type { Removed } from '../../../engine/article';
import { message, uiDirection } from '../../../platform/i18n';
import { make } from '../../dom/make';
import { focusOn } from '../../go-to';
import type { OpenView } from '../../open-view';
import { keep } from './keep';
import { wayBack } from './way-back';

/** Under each thing that is shown in its place: keep it on this site, or leave it out again. */
export function offerInPlace(view: OpenView): void {
  const offered = new Map<HTMLElement, HTMLElement>();
  const settle = () => {
    const shown = new Map(view.leftOut.shown.map(([thing, box]) => [box, thing]));
    for (const [box, offer] of offered) {
      if (shown.has(box)) continue;
      offer.remove();
      offered.delete(box);
    }
    for (const [box, thing] of shown) {
      if (offered.has(box)) continue;
      const offer = offerFor(view, thing, box);
      box.append(offer);
      offered.set(box, offer);
    }
  };
  settle();
  view.leftOut.watch(settle, view.signal);
}

function offerFor(view: OpenView, thing: Removed, box: HTMLElement): HTMLElement {
  const { leftOut, main, announce, signal } = view;
  const stay = make('button', { type: 'button', class: 'link' }, wayBack(view, thing).label);
  const leave = make('button', { type: 'button', class: 'link' }, message('view_hideAgain'));
  const refused = make('p', { class: 'failure', role: 'alert' });
  stay.addEventListener(
    'click',
    async () => {
      refused.textContent = await keep(view, thing);
      // The button is gone, and the focus with it, unless it was refused.
      if (!stay.isConnected) focusOn(box.isConnected ? box : main);
    },
    { signal },
  );
  leave.addEventListener(
    'click',
    () => {
      const next = box.nextElementSibling ?? main;
      leftOut.hide(thing.id);
      focusOn(next);
      announce(message('view_hidden'));
    },
    { signal },
  );
  return make('div', { class: 'inPlace', lang: message('locale'), dir: uiDirection() }, stay, leave, refused);
}
