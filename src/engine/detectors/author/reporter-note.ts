import { preview, spacedText } from '../../dom/text';
import { articleBefore, bylinesAbove } from '../../survey/bylines-above';
import { closingLines } from '../../survey/closing-lines';
import { italicNote } from '../../survey/italic-note';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

const longest = 400;
/** In lines, below the last sentence. */
const mostBelow = 6;
/** "Ann Lee covers …", "Contact reporter Ann Lee at …", "Arle & Lee write …". */
const named =
  /^((?:Contact|Reach|Email|Follow) (?:\p{Ll}+ ){0,3})?(\p{Lu}[\p{L}.'’-]+(?: (?:(?:&|and|und|et|y|e|en) )?\p{Lu}[\p{L}.'’-]*){1,3}) /u;
const both = / (?:&|and|und|et|y|e|en) /;
/** An address, an account or a number. */
const way = /@\w|\d{3}[-. ]?\d{4}/;
/** "About the author: Ann Lee …". */
const labelled = /^([^:：]{4,30})[:：]\s*/;

/** "Ann Lee covers the harbour for the Gazette. Reach her at …", or all in italics: the last lines of a text, on whoever its byline names. */
export const reporterNote = detector('author', function* (survey) {
  const { page, prose } = survey;
  if (!survey.tellsStory) return;
  const notes = new Map<Element, string>();
  for (const line of [...prose.sentences, ...lastLines(survey)]) {
    if (prose.before(line) < articleBefore) continue;
    const whole = wholeOf(survey, line);
    const name = page.stats(whole).chars <= longest ? personIn(spacedText(whole)) : undefined;
    const italic = name ? null : italicNote(survey, line);
    if (name) notes.set(whole, name);
    else if (italic) notes.set(italic.note, italic.name);
  }
  if (notes.size === 0) return;
  const written = bylinesAbove(survey);
  const isNamed = (name = ''): boolean => name.split(both).some((one) => one !== '' && written.some((by) => by.includes(one)));
  for (const note of closingLines(survey, new Set(notes.keys())))
    if (isNamed(notes.get(note))) yield found(note, 'about_author', preview(spacedText(note), 60));
});

/** Whom a line is about that tells how to reach him, or that it is on who wrote the text. */
function personIn(line: string): string | undefined {
  const label = labelled.exec(line);
  const isNote = label !== null && conceptsOf(fold(label[1] as string))?.has('about-author') === true;
  const [, asks, name] = named.exec(isNote ? line.slice(label[0].length) : line) ?? [];
  return isNote || mentions(line, 'reach-author') || (asks && way.test(line)) ? name : undefined;
}

/** Lines with words below the last sentence of each box: too short to be sentences, or cut up by links. */
function* lastLines({ page, prose }: Survey): Generator<Element> {
  for (const box of new Set(prose.sentences.map(({ parentElement }) => parentElement as Element))) {
    let looked = 0;
    for (let at = box.lastElementChild; at && looked < mostBelow && prose.of(at) === 0; at = at.previousElementSibling)
      if (page.stats(at).chars > 0) {
        yield at;
        looked += 1;
      }
  }
}
