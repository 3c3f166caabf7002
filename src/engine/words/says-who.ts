import { fold } from './fold';
import verbs from './who-is.json';

const all = Object.values(verbs).flat();
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Does what follows a name say who its bearer is, or what he does for a living ("is a writer", "edits …")? In Japanese, Chinese and Korean all that is told begins so: there a job is named, too. */
export function saysWho(rest: string): boolean {
  const said = fold(rest);
  return all.some((verb) => {
    if (!unspaced.test(verb)) return said.startsWith(`${fold(verb)} `);
    const [begins = '', job = ''] = verb.split('*');
    return said.startsWith(begins) && said.includes(job, begins.length);
  });
}
