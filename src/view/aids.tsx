import { equip } from './aids/equip';
import { shared } from './shared';

/*
 * The reading aids come after the first paint: toolbar, panels, keys, progress. They stay in the page's world and
 * equip every later opening of the view as well.
 */
const state = shared();
if (state && !state.equip) {
  state.equip = equip;
  if (state.view) equip(state.view);
}
