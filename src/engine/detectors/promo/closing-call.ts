import { preview, spacedText } from '../../dom/text';
import { closingLines } from '../../survey/closing-lines';
import type { Survey } from '../../survey/survey';
import { wholeOf } from '../../survey/widen';
import { fold } from '../../words/fold';
import { conceptsOf } from '../../words/labels';
import { detector, found } from '../detector';

/** In characters of sentences: it comes when the text is over. */
const articleBefore = 600;
/** Shorter lines are calls wherever they stand; longer ones tell something. */
const shortest = 200;
const longest = 500;
/** In characters: what a site asks it asks in few words. What is no question, and has no word and a colon before it, may be a step of what the text explains: "Download the free …". */
const longestQuestion = 120;
const question = /^(?:[^"“”„«»「『].*[?？]\s*$|\p{L}+[:：])/u;

/** "Do you know our finder? In it there are …": a last line that begins with what a site asks and goes on about it. */
export const closingCall = detector('promo', function* (survey) {
  if (!survey.tellsStory) return;
  const lines = new Set<Element>();
  for (const sentence of survey.prose.sentences) {
    const line = wholeOf(survey, sentence);
    if (survey.prose.before(line) >= articleBefore && beginsByAsking(survey, line)) lines.add(line);
  }
  for (const line of closingLines(survey, lines)) yield found(line, 'call', preview(spacedText(line), 60));
});

function beginsByAsking({ page }: Survey, line: Element): boolean {
  const { chars } = page.stats(line);
  if (chars <= shortest || chars > longest) return false;
  const [first = ''] = spacedText(line).split(/(?<=[.!?。！？])\s*/u, 1);
  return question.test(first) && first.length <= longestQuestion && first.length < chars && conceptsOf(fold(first))?.has('call') === true;
}
