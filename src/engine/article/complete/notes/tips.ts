import { textOf } from '../../../dom/text';
import type { Page } from '../../../page';
import { fold } from '../../../words/fold';
import words from '../../../words/hint-labels.json';
import { isBetweenKept } from '../beside';
import type { Chars } from '../../kept';

/** What writers set before a hint that they give in passing, in a line or over it. */
const labels = new Set(Object.values(words).flat());
const labelled = /^([^:：]{1,30})[:：]\s*\S/u;
/** In characters: a label with less behind it names something, more is a text. */
const length = { least: 40, most: 700 };
/** With more of it in links a line leads away. */
const mostLinks = 0.5;

/** Hints in passing ("Pro tip: …") between what was chosen, as long as a sentence: a model of blocks takes a line with a bold label for an aside. */
export function tipsOf(page: Page, chars: Chars): Element[] {
  return [...page.root.querySelectorAll('p')].filter((line) => {
    const { chars: all, linkChars, inputs, images } = page.stats(line);
    if (chars(line) > 0 || all < length.least || all > length.most || inputs + images > 0 || linkChars > all * mostLinks) return false;
    const label = labelled.exec(textOf(line))?.[1];
    return (
      label !== undefined &&
      labels.has(fold(label)) &&
      line.closest('nav, footer, form, button, aside') === null &&
      isBetweenKept(line, chars)
    );
  });
}
