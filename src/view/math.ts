import { setFormulas } from './inside/formulas';
import { shared } from './shared';

/* Sets TeX as MathML, brought only to articles that have any. */
const state = shared();
if (state && !state.setMath) {
  state.setMath = setFormulas;
  if (state.view) setFormulas(state.view.body);
}
