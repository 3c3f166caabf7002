import { textOf } from '../../dom/text';
import type { Page } from '../../page';
import { isBetweenKept } from './beside';
import type { Chars } from '../kept';

/** What writers set before a hint that they give in passing, in a line or over it. */
const label =
  /^(?:[\p{Extended_Pictographic}\uFE0F]\s*)?(?:pro[- ]tip|expert tip|insider tip|quick tip|travel tip|tip|note|important|warning|caution|remember|good to know|profi-tipp|tipp|hinweis|wichtig|achtung|gut zu wissen|astuce|conseil|à noter|attention|bon à savoir|consejo|nota|importante|atención|consiglio|attenzione|dica|atenção|let op|wskazówka|uwaga|совет|важно|внимание|ヒント|注意|ポイント|提示|小贴士)\s*[:：]\s*\S/iu;
/** In characters: a label with less behind it names something, more is a text. */
const length = { least: 40, most: 700 };
/** With more of it in links a line leads away. */
const mostLinks = 0.5;

/** Hints in passing ("Pro tip: …") between what was chosen, as long as a sentence: a model of blocks takes a line with a bold label for an aside. */
export function tipsOf(page: Page, chars: Chars): Element[] {
  return [...page.root.querySelectorAll('p')].filter((line) => {
    const { chars: all, linkChars, inputs, images } = page.stats(line);
    if (chars(line) > 0 || all < length.least || all > length.most || inputs + images > 0 || linkChars > all * mostLinks) return false;
    return label.test(textOf(line)) && line.closest('nav, footer, form, button, aside') === null && isBetweenKept(line, chars);
  });
}
