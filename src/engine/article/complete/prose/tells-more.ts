import { collapse } from '../../../dom/text';
import { weightOf } from '../../../words/dense';
import { endsSentence } from '../../../words/ends-sentence';

/** In characters of letters: of shorter lines a link is what they are there for. */
const least = 120;
/** Of a line's characters. */
const mostLinked = 0.3;

/** Does a line tell much besides what its links are called, in whole sentences? */
export function tellsMore(line: string, links: string): boolean {
  const said = collapse(line);
  return weightOf(said) >= least && collapse(links).length <= said.length * mostLinked && endsSentence(said);
}
