import { spacedText } from '../dom/text';
import { endsSentence } from '../words/ends-sentence';
import type { Survey } from './survey';

/** In characters: a shorter line that ends so is a label ("Read on."), a longer one without a sentence a list. */
const short = { least: 15, most: 200 };

/** Is it a sentence, or a paragraph of a few words ("The oven will stay lit.")? Names and labels do not end so, and links lead on. */
export function saysSentence({ page, prose }: Survey, line: Element): boolean {
  const { chars, linkChars } = page.stats(line);
  return (
    prose.of(line) > 0 || (chars >= short.least && chars <= short.most && linkChars <= chars / 2 && endsSentence(spacedText(line).trim()))
  );
}
