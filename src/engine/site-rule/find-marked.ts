import type { RuleMark } from '../../rules/rule';
import type { ExtractOptions } from '../article';
import { snapshot } from '../snapshot/snapshot';
import { survey as lookOver } from '../survey/survey';
import { finder } from './find';
import { markedBy } from './marked-by';

/** Answers which elements of the live page a mark means; null for a mark whose selector is broken. */
export type MarkFinder = (mark: RuleMark) => Element[] | null;

/** For the page as it stands; it is only read. */
export function markFinder(document: Document, options: ExtractOptions = {}): MarkFinder {
  const page = snapshot(document, options);
  if (!page) return () => [];
  const [survey, find] = [lookOver(page), finder(page)];
  return (mark) => {
    try {
      return markedBy(survey, find, mark).flatMap((element) => page.origin(element) ?? []);
    } catch {
      return null;
    }
  };
}
