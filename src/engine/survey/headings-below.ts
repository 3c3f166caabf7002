import { spacedText } from '../dom/text';
import { fold } from '../words/fold';
import type { Survey } from './survey';

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The page's headings by what they say, their numbers aside: of those that say the same, the last. */
export function headingsOf(survey: Survey): (entry: Element) => Element | undefined {
  const titles = new Map(survey.named(...headings).map((heading) => [withoutNumber(heading), heading]));
  return (entry) => titles.get(withoutNumber(entry));
}

/** Does this heading come below the list? */
export const isBelow = (list: Element, heading: Element | undefined): boolean =>
  heading !== undefined && (list.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !list.contains(heading);

const withoutNumber = (element: Element): string => fold(spacedText(element)).replace(/^(?:# ?)+/, '');
