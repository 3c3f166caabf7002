import { linesOf } from '../../../dom/lines-of';
import type { Page } from '../../../page';
import { followsKept } from '../beside';
import type { Chars } from '../../kept';

/** In characters: a greeting and a name. */
const longest = 100;
/** “Until next month,” */
const greeting = /^\p{L}.{1,50}[,!،，、]$/u;
/** “Orla”, “Orla & the crew”: a few words, no number, no end of a sentence. */
const name = /^[—–-]?\s?\p{L}[^\d,:;!?]{1,40}(?<![.。])$/u;

/** How a writer takes leave below the last line of a letter: too short for a model of blocks, and the reader's last word of them. */
export function signOffs(page: Page, chars: Chars): Element[] {
  return [...page.root.querySelectorAll('p')].filter((line) => {
    const { chars: all, links, inputs } = page.stats(line);
    return all > 0 && all <= longest && links + inputs === 0 && chars(line) === 0 && followsKept(line, chars) && isSignOff(line);
  });
}

function isSignOff(line: Element): boolean {
  const said = linesOf(line);
  return said.length === 2 && greeting.test(said[0] as string) && name.test(said[1] as string);
}
