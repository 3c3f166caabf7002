import { saysSentence } from './says-sentence';
import type { Survey } from './survey';

/** The sentences of a small box; where it has none as long as those of a text, its paragraphs of a few words: "Ann Lee is our harbour correspondent." */
export function shortSentences(survey: Survey, box: Element): readonly Element[] {
  const sentences = survey.prose.within(box);
  return sentences.length > 0 ? sentences : [...box.querySelectorAll('p')].filter((line) => saysSentence(survey, line));
}
