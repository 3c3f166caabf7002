import type { Undone } from '../article';
import { preview } from '../dom/text';
import type { UndoneMark } from '../site-rule/apply-rules';
import { countWords } from './count-words';
import { plainText } from './plain-text';

/** What was marked and yet kept, as the reader is told of it; to be called before the copy is cut up. */
export const tellUndone = (marks: readonly UndoneMark[]): Undone[] =>
  marks.map(({ element, ...mark }, index) => {
    const text = element ? plainText([element]) : '';
    return { ...mark, id: `undone-${index + 1}`, preview: preview(text), words: countWords(text) };
  });
