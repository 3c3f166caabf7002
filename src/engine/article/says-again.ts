import { textOf } from '../dom/text';
import { fold } from '../words/fold';
import type { Kept } from './kept';

/** In words: "Read more" may stand in a line above by chance. */
const fewest = 3;

/** Do the words in a picture's box only repeat the kept line right above it, the name of what it shows? */
export function saysAgain(box: Element, kept: Kept): boolean {
  const above = box.previousElementSibling;
  if (!above || kept.chars(above) === 0) return false;
  const said = fold(textOf(box));
  return said.split(' ').length >= fewest && ` ${fold(textOf(above))} `.includes(` ${said} `);
}
