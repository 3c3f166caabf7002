import { preview, spacedText } from '../dom/text';
import { callLines } from '../survey/call-lines';
import { lastAmong } from '../survey/last-among';
import type { Survey } from '../survey/survey';
import { wholeOf } from '../survey/widen';
import { mentions } from '../words/mentions';
import { detector, found } from './detector';

/** In characters of sentences: above the article's first paragraphs a name is its byline, and a note stands below them. */
const articleBefore = 600;
const longestByline = 120;
const longest = 400;
/** More names than that are of a page about people. */
const mostBylines = 40;
const bylines = '[rel~=author],[itemprop~=author],[class*="byline" i],[class*="author" i],a[href*="/author"],a[href*="/staff"]';
/** "Ann Lee covers …", "Contact Ann Lee at …". */
const named = /^(?:Contact |Reach |Email |Follow )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}) /u;

/** "Ann Lee covers the harbour for the Gazette. Reach her at …": the last lines of a text, on whoever its byline names. */
export const reporterNote = detector('author', function* (survey) {
  const { page, prose } = survey;
  if (!survey.tellsStory) return;
  const notes = new Map<Element, string>();
  for (const line of prose.sentences) {
    const whole = wholeOf(survey, line);
    if (page.stats(whole).chars > longest || prose.before(line) < articleBefore) continue;
    const said = spacedText(whole);
    const name = named.exec(said)?.[1];
    if (name && mentions(said, 'reach-author')) notes.set(whole, name);
  }
  if (notes.size === 0) return;
  const written = bylinesAbove(survey);
  const isNamed = (name = ''): boolean => name !== '' && written.some((by) => by.includes(name));
  for (const note of lastAmong(survey, new Set([...notes.keys(), ...callLines(survey)])))
    if (isNamed(notes.get(note))) yield found(note, 'about_author', preview(spacedText(note), 60));
});

const bylinesAbove = ({ page, prose }: Survey): string[] =>
  [...page.root.querySelectorAll(bylines)]
    .filter((one) => page.stats(one).chars <= longestByline && prose.before(one) < articleBefore)
    .slice(0, mostBylines)
    .map(spacedText);
