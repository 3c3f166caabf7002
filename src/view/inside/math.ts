import { send } from '../../platform/messages';
import type { OpenView } from '../open-view';
import { shared } from '../shared';

/** Formulas that are still TeX: the script that sets them comes only where there are any. */
export const unsetMath = 'math[data-galley-tex]:empty, :not(math)[data-galley-tex]:not([data-galley-set])';

export function setMath({ body }: OpenView): void {
  if (!body.querySelector(unsetMath)) return;
  const state = shared();
  if (state?.setMath) state.setMath(body);
  else void send('view:math', {});
}
