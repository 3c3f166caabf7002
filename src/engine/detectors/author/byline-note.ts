import { isInline } from '../../dom/inline';
import { spacedText } from '../../dom/text';
import { target } from '../../survey/links';
import { shortSentences } from '../../survey/short-sentences';
import { profileLinks } from '../../survey/profile-links';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { announced } from '../../words/byline-words';
import { isDense } from '../../words/dense';
import { saysWho } from '../../words/says-who';
import { detector, found } from '../detector';

/** In characters of sentences: so near the head of a text a name is its byline, and so much follows one. */
const article = 600;
/** In characters, of the box around both; and in boxes around the name. */
const most = { chars: 700, up: 6, sentences: 2, links: 40 };
const person = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;
const personDense = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,8}$/u;
const articleParts = 'h1, h2, table, pre, blockquote';

/** "By Ann Lee", and in the same small box over the text: "Ann is a writer who …". The byline stays, for what it says of him is beside the story. */
export const bylineNote = detector('author', function* (survey) {
  const { page, prose } = survey;
  if (!survey.tellsStory) return;
  const titles = survey.named('h1').map(spacedText);
  for (const link of survey
    .named('a')
    .filter((one) => prose.before(one) < article && namesWriter(survey, one))
    .slice(0, most.links)) {
    const name = spacedText(link);
    if (titles.some((title) => title.includes(name)) || target(survey, link)?.pathname === page.url.pathname) continue;
    for (const note of notesBeside(survey, link, name)) yield found(lineOf(survey, note), 'about_author', name);
  }
});

/** Some set the line in a span beside that of the name. */
function lineOf(survey: Survey, note: Element): Element {
  const line = wholeOf(survey, note);
  return isInline(line) ? note : line;
}

/** Is all of a link a name, and does it lead to what its bearer wrote, or stand behind a word that announces one? */
function namesWriter({ page }: Survey, link: Element): boolean {
  const name = page.stats(link).chars <= 40 ? spacedText(link) : '';
  if (!(isDense(name) ? personDense : person).test(name)) return false;
  const line = link.matches(profileLinks) ? null : link.parentElement;
  return line === null || [line, line.parentElement].some((one) => one !== null && announces(page.lang, one, name));
}

function announces(lang: string, line: Element, name: string): boolean {
  const said = spacedText(line);
  const word = announced(said, lang);
  return (
    word > 0 &&
    said
      .slice(word)
      .replace(/^[\s:：]+/, '')
      .startsWith(name)
  );
}

/** The sentences of the smallest box around a byline that has any, where all of them stand behind it and say who he is. */
function notesBeside(survey: Survey, link: Element, name: string): readonly Element[] {
  const { page, prose } = survey;
  for (let box = link.parentElement, up = 0; box && box !== page.root && up < most.up; box = box.parentElement, up++) {
    if (page.stats(box).chars > most.chars || box.querySelector(articleParts)) return [];
    const said = shortSentences(survey, box);
    // What else is short may be anything.
    const notes = prose.of(box) > 0 ? said : said.filter((line) => isOn(spacedText(line), name));
    if (notes.length === 0) continue;
    const after = prose.of(page.root) - prose.before(box) - prose.of(box);
    const areNotes = notes.length <= most.sentences && notes.every((note) => follows(note, link) && isOn(spacedText(note), name));
    return areNotes && after >= article ? notes : [];
  }
  return [];
}

const follows = (note: Element, link: Element): boolean =>
  !note.contains(link) && (link.compareDocumentPosition(note) & 4) /* following */ !== 0;

/** Does a sentence begin with the name, or the first of its words, and say who that is? */
function isOn(said: string, name: string): boolean {
  const words = name.split(' ');
  return words.some((_, i) => {
    const called = words.slice(0, words.length - i).join(' ');
    return said.startsWith(called) && saysWho(said.slice(called.length).trimStart());
  });
}
