import { fold } from '../../../words/fold';
import { conceptsOf } from '../../../words/labels';

/** In characters: a name with what its bearer is. */
export const longestName = 90;
/** No number, as days, prices and marks have, and a capital where the script has some. */
const name = /^\p{Lu}[^\d]+$|^[\p{Lo}][^\d]*$/u;

/** What tells those apart who speak. */
export const speakerKey = (said: string): string => fold(said);

/** Could a line be the name of somebody who speaks? It is no sentence, and no label. */
export function couldSpeak(said: string): boolean {
  const isSentence = /[.!?]$/.test(said.replace(/^\p{Lu}\p{Ll}{0,2}\./u, ''));
  return said.length <= longestName && name.test(said) && !isSentence && !conceptsOf(fold(said));
}
