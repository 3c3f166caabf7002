import { fold } from './fold';
import verbs from './who-is.json';

const all = Object.values(verbs).flat();
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Does what follows a name say who its bearer is, or what he does for a living ("is a writer", "lives in …")? */
export function saysWho(rest: string): boolean {
  const said = fold(rest);
  return all.some((verb) => said.startsWith(unspaced.test(verb) ? verb : `${fold(verb)} `));
}
