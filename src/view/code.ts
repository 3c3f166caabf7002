import { colour } from './inside/colour';
import { shared } from './shared';

/* Colours for listings, brought only to articles that have any. */
const state = shared();
if (state && !state.colour) {
  state.colour = colour;
  if (state.view) colour(state.view.body);
}
