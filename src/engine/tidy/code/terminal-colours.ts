import { textsIn } from '../../dom/texts-in';
import type { Step } from '../step';

const colour = /<font color="#[0-9a-f]{3,8}">/i;
/** What a terminal copies as markup beside it. */
const painted = /<\/?(?:font|span|u|b|i)(?: (?:color|style)="[^"<>]*")?>/gi;
const anyTag = /<\/?[a-z][^<>\n]*>/i;
const prompt = /^\s*(?:[\w.@~:/-]*[$#%>]|PS [^\n>]*>) \S/m;

/** What a terminal said, copied with its colours as markup, which a script of the page was to draw: the words alone. */
export const terminalColours: Step = (root) => {
  for (const pre of root.querySelectorAll('pre')) {
    const said = pre.textContent ?? '';
    // Whoever shows how to write markup shows other elements too.
    if (!colour.test(said) || !prompt.test(said) || anyTag.test(said.replace(painted, ''))) continue;
    for (const text of textsIn(pre)) text.data = text.data.replace(painted, '');
  }
};
