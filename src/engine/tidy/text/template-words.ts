import type { Step } from '../step';

/** `{{banner="/demo"}}`, `[quote quote=312]`: words for the site's software, which did not know them. */
const words = /^\{\{[^{}]{1,200}\}\}$|^\[\/?(?:quote|spoiler|embed|gallery|caption|vc_\w+|et_pb_\w+)(?:[ =][^\]]{0,300})?\]$/i;
const verbatim = 'pre, code';

/** A line that says nothing else goes. */
export const templateWords: Step = (root) => {
  for (const line of root.querySelectorAll('p, div'))
    if (line.childElementCount === 0 && words.test(line.textContent?.trim() ?? '') && !line.closest(verbatim)) line.remove();
};
