import { textOf } from '../../dom/text';
import { fold } from '../../words/fold';
import type { Kept } from '../kept';

/** In words: "Read more" may stand in a line above by chance. */
const fewest = 3;
/** In characters: more is no line. */
const longestLine = 300;

/** Do the words in a picture's box only repeat the kept line right above it, the name of what it shows? */
export function saysAgain(box: Element, kept: Kept): boolean {
  const above = box.previousElementSibling;
  const chars = above ? kept.chars(above) : 0;
  if (!above || chars === 0 || chars > longestLine) return false;
  const said = fold(textOf(box));
  return said.split(' ').length >= fewest && ` ${fold(textOf(above))} `.includes(` ${said} `);
}
