import type { Step } from '../step';

/** `{{banner="/demo"}}`, `[quote quote=312]`: words for the site's software, which did not know them. */
const words = /^\{\{[^{}]{1,200}\}\}$|^\[\/?(?:quote|spoiler|embed|gallery|caption|vc_\w+|et_pb_\w+)(?:[ =][^\]]{0,300})?\]$/i;
const verbatim = 'pre, code';

/** A line that says nothing else goes. */
export const templateWords: Step = (root) => {
  for (const line of root.querySelectorAll('p, div'))
    if (isPlain(line) && words.test(line.textContent?.trim() ?? '') && !line.closest(verbatim)) line.remove();
};

/** Text and nothing else, or all of it in bold. */
const isPlain = ({ childElementCount, firstElementChild: only }: Element): boolean =>
  childElementCount === 0 || (childElementCount === 1 && only?.childElementCount === 0 && only.matches('strong, b, em, i, span'));
