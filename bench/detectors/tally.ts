import type { Case } from '../corpus/case';
import { snippetHits } from '../scores/snippets';
import { wordsOf } from '../scores/words';
import type { MarksInPage } from './marks-in-page';

/** What one detector did over many pages. */
export interface Tally {
  pages: number;
  marks: number;
  words: number;
  /** Words of the annotated text among them. */
  wrong: number;
}

export interface WrongMark {
  id: string;
  rule: string;
  reason: string;
  words: number;
  text: string;
}

export interface PageTally {
  tallies: Map<string, Tally>;
  wrongMarks: WrongMark[];
  /** Snippets that must stay and went, and that must go and went. */
  lost: number;
  gone: number;
  wanted: number;
  unwanted: number;
}

/** Lines shorter than this may stand in the answer by chance. */
const shortLine = 4;

/** Words of a text whose lines stand in the answer. */
function wordsOfAnswer(text: string, triples: ReadonlySet<string>): { words: number; wrong: number; lines: string[] } {
  let [words, wrong] = [0, 0];
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const said = wordsOf(line);
    words += said.length;
    if (said.length < shortLine) continue;
    const found = said.slice(2).filter((word, i) => triples.has(`${said[i]} ${said[i + 1]} ${word}`)).length;
    if (found < (said.length - 2) * 0.8) continue;
    wrong += said.length;
    lines.push(line);
  }
  return { words, wrong, lines };
}

/** Compares what was marked on a page with what people say its content is. */
export function tallyPage(item: Case, { marks, whole, rest }: MarksInPage): PageTally {
  const answer = wordsOf(item.text ?? '');
  const triples = new Set(answer.slice(2).map((word, i) => `${answer[i]} ${answer[i + 1]} ${word}`));
  const tallies = new Map<string, Tally>();
  const wrongMarks: WrongMark[] = [];
  for (const { rule, reason, text } of marks) {
    const tally = tallies.get(rule) ?? { pages: 1, marks: 0, words: 0, wrong: 0 };
    tallies.set(rule, tally);
    const { words, wrong, lines } = wordsOfAnswer(text, triples);
    tally.marks++;
    tally.words += words;
    tally.wrong += wrong;
    if (wrong > 0) wrongMarks.push({ id: item.id, rule, reason, words: wrong, text: lines.join(' | ').slice(0, 300) });
    const segments = item.source === 'segments' ? item.with.filter((segment) => text.includes(segment)) : [];
    for (const segment of segments)
      wrongMarks.push({ id: item.id, rule, reason, words: wordsOf(segment).length, text: `SEGMENT ${segment}` });
  }
  const ignoreCase = item.source === 'wcxb';
  const [before, after] = [whole, rest].map((text) => snippetHits(text, item.with, item.without, ignoreCase));
  return {
    tallies,
    wrongMarks,
    lost: (before?.found ?? 0) - (after?.found ?? 0),
    wanted: before?.found ?? 0,
    gone: (before?.leaked.length ?? 0) - (after?.leaked.length ?? 0),
    unwanted: before?.leaked.length ?? 0,
  };
}
