import { joins } from './name-words';
import { couldBeName, looksLikePerson } from './name';

/** A first sentence that says nothing but who wrote what follows. */
const told = new RegExp(
  `^(?:${[
    'this (?:guest |blog )?(?:post|article|story|essay|piece|column|entry) (?:was|is|has been) (?:originally )?(?:written|contributed|authored) by',
    'cet article a été (?:écrit|rédigé) par',
    'este (?:artículo|artigo|texto) (?:fue|foi|ha sido) escrito por',
    'questo articolo è stato scritto da',
    '(?:dit artikel|deze blog) (?:is|werd) geschreven door',
  ].join('|')}) `,
  'i',
);
const sentence = /^.*?(?:\p{L}{3,}\.(?=\s|$)|$)/u;
const most = 6;
/** In characters: no sentence about its writers is longer. */
const longest = 400;

/** "This post was written by Ann Lee, MD, cook at the Harbour House.": the names, and the degrees behind them; '' where it says something else. */
export function toldAuthor(text: string): string {
  const rest = text.replace(told, '');
  if (rest === text) return '';
  const said = (sentence.exec(rest.slice(0, longest))?.[0] ?? '').replace(/\.$/, '');
  const pieces = said.split(/,\s/).slice(0, most);
  const end = pieces.findIndex((piece) => !isNamed(piece));
  const name = pieces.slice(0, end < 0 ? most : end).join(', ');
  return couldBeName(name) && looksLikePerson(pieces[0] ?? '') ? name : '';
}

/** A person, several of them, or a degree. */
const isNamed = (piece: string): boolean =>
  /^(?:\p{Lu}\.?){2,4}$|^(?:Ph|M|Ed|Psy)\.?D\.?$/u.test(piece) ||
  piece
    .split(/\s(?=&|and\b|und\b|et\b|y\b|e\b|en\b)|(?<=\s(?:&|and|und|et|y|e|en))\s/)
    .every((part) => joins.test(part) || looksLikePerson(part));
