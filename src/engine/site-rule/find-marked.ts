import type { RuleMark } from '../../rules/rule';
import type { ExtractOptions } from '../article';
import { snapshot } from '../snapshot/snapshot';
import { survey as lookOver } from '../survey/survey';
import { finder } from './find';
import { markedBy } from './marked-by';

/** Which elements of the live page each mark means; null for a mark whose selector is broken. The page is only read. */
export function findMarked(document: Document, marks: readonly RuleMark[], options: ExtractOptions = {}): (Element[] | null)[] {
  const page = snapshot(document, options);
  if (!page) return marks.map(() => []);
  const [survey, find] = [lookOver(page), finder(page)];
  return marks.map((mark) => {
    try {
      return markedBy(survey, find, mark).flatMap((element) => page.origin(element) ?? []);
    } catch {
      return null;
    }
  });
}
