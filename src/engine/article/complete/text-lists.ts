import { spacedText } from '../../dom/text';
import type { Flow } from './flow';
import type { Chars } from '../kept';

const headings = /^h[2-6]$/;
/** What a sentence ends with that says what comes next. */
const announces = /[:：]\s*$/;

/**
 * Lists and folded parts that belong to the text and so stay whole: some of a list was chosen and it stands beside
 * paragraphs, or the line before announces it, or it is a section among the text's sections, as "See also" is in an
 * encyclopaedia. A block model reads each item alone, and short linked ones say nothing of themselves.
 */
export function textLists(root: Element, chars: Chars, flow: Flow): Element[] {
  const belongs = (list: Element): boolean => {
    if (flow.runsBeside(list) && (chars(list) > 0 || list.localName === 'details')) return true;
    const before = list.previousElementSibling;
    if (!before) return false;
    return headings.test(before.localName) ? flow.hasSection(before) : isAnnounced(before, chars);
  };
  return [...root.querySelectorAll('ul, ol, details')].filter(belongs);
}

const isAnnounced = (before: Element, chars: Chars): boolean =>
  before.localName === 'p' && chars(before) > 0 && announces.test(spacedText(before));
