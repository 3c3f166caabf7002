import { findDate } from '../../metadata/dates/find-date';
import { saysWhen } from '../../metadata/dates/when-words';
import { endsSentence } from '../../words/ends-sentence';
import { fold } from '../../words/fold';
import { lettersOf } from '../../words/letters';
import type { Step } from '../step';

/** In entries and in characters: a longer list tells something, and so does a longer entry. */
const most = { entries: 6, chars: 60, beside: 24 };
/** One paragraph may stand over it, the standfirst. */
const longestLine = 48;
const mostLines = 1;
/** Two of its entries say what the view's header does: the day of something to go to is alone among other facts. */
const fewestFacts = 2;
/** "Venue: the town hall". */
const labelled = /[^\d\s]\s?[:：]/;

/** The list over a text of what its header says, and from where it is: "hask.example", "Oban", "21 April 2022", "(updated 21 April 2022)". */
export const factList: Step = (root, { page, saysFacts }) => {
  const list = root.querySelector('ul, ol');
  if (!list || list.childElementCount > most.entries || list.querySelector('img, ul, ol, p + p')) return;
  const entries = [...list.children];
  const host = lettersOf(page.url.hostname.replace(/^www\./, ''));
  const isFact = (entry: Element): boolean => saysFacts([entry], 'its own') || lettersOf(entry.textContent ?? '') === host;
  const facts = entries.filter(isFact);
  const isPlace = (said: string): boolean => said.length <= most.beside && !labelled.test(said) && !endsSentence(said);
  if (facts.length < fewestFacts || !haveTheDay(facts) || !standsOver(root, list)) return;
  if (entries.every((entry) => (textOf(entry).length <= most.chars && facts.includes(entry)) || isPlace(textOf(entry)))) list.remove();
};

/** Does an entry have the day? Two days of which none says that it is the last change are those of a chronicle. */
function haveTheDay(facts: readonly Element[]): boolean {
  const days = facts.flatMap((entry) => findDate(textOf(entry))?.iso.slice(0, 10) ?? []);
  return days.length > 0 && (new Set(days).size === 1 || facts.some((entry) => fold(textOf(entry)).split(' ').some(saysWhen)));
}

const textOf = (entry: Element): string => (entry.textContent ?? '').trim();

/** Is there one long line before it at most? */
function standsOver(root: Element, list: Element): boolean {
  let long = 0;
  for (const line of root.querySelectorAll('p, h2, h3, h4, ul, ol')) {
    if (line === list) break;
    if (textOf(line).length > longestLine && ++long > mostLines) return false;
  }
  return true;
}
