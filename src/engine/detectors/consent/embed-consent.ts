import { preview, spacedText } from '../../dom/text';
import { acts } from '../../survey/links';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { mentions } from '../../words/mentions';
import { detector, found } from '../detector';

/** A notice is short, and its button stands close by; a title and what buttons say come on top. */
const longest = { line: 600, box: 1200, else: 300 };
const mostUp = 5;
/** What is shown once a reader agrees, or belongs to the article: only the notice's lines go beside these. */
const kept = 'article blockquote figure h1 iframe main math pre table video audio'.split(' ');
const controls = `${acts}, input`;

const asks = (text: string): boolean => mentions(text, 'embed-consent');
/** Beside it may stand what is sent to whom, and where that is written. */
const isNotice = (text: string): boolean => asks(text) || mentions(text, 'cookies') || mentions(text, 'privacy');

/** What stands in an embed's place until a reader agrees that it is loaded: a line about content from elsewhere, and a button. */
export const embedConsent = detector('consent', function* (survey) {
  if (!survey.tellsStory) return;
  let last: Element | null = null;
  // A notice may be too short for a sentence, right over its button.
  const above = survey.named('button').flatMap(({ previousElementSibling: line }) => line ?? []);
  for (const line of [...survey.prose.sentences, ...above]) {
    if (last?.contains(line) || survey.page.stats(line).chars > longest.line) continue;
    const box = asks(spacedText(line)) ? boxOf(survey, line) : null;
    if (!box) continue;
    last = box;
    const said = preview(spacedText(line), 60);
    if (survey.count(box, kept) === 0) yield found(wholeOf(survey, box), 'embed_notice', said);
    else for (const one of linesOf(survey, box)) yield found(one, 'embed_notice', said);
  }
});

/** The smallest box around the line with something to press, if it says nothing else. */
function boxOf({ page, prose }: Survey, line: Element): Element | null {
  for (let box: Element | null = line, up = 0; box && box !== page.root && up < mostUp; box = box.parentElement, up++) {
    const { chars } = page.stats(box);
    if (chars > longest.box || chars - prose.of(box) > longest.else) return null;
    if (!prose.within(box).every((sentence) => isNotice(spacedText(sentence)))) return null;
    if (box !== line && box.querySelector(controls)) return box;
  }
  return null;
}

/** The notice's lines alone, where the box holds more. */
const linesOf = ({ prose }: Survey, box: Element): Element[] => prose.within(box).filter((line) => !line.querySelector(kept.join()));
