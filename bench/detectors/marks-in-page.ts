import { findClutter } from '../../src/engine/detectors/find-clutter';
import { snapshot } from '../../src/engine/snapshot/snapshot';
import { htmlToText } from '../browser/html-to-text';

export interface MarkInPage {
  rule: string;
  reason: string;
  text: string;
}

export interface MarksInPage {
  ms: number;
  marks: MarkInPage[];
  /** The page's text with and without what was marked. */
  whole: string;
  rest: string;
}

declare global {
  interface Window {
    galleyMarks(): MarksInPage | null;
  }
}

/** What the detectors mark on the page this runs in. */
window.galleyMarks = () => {
  const page = snapshot(document, {});
  if (!page) return null;
  const start = performance.now();
  const found = findClutter(page);
  const ms = performance.now() - start;
  const whole = htmlToText(page.root.outerHTML);
  const marks = found.map(({ element, rule, reason }) => ({
    rule,
    reason: `${reason.id} ${reason.detail ?? ''}`,
    text: htmlToText(element.outerHTML),
  }));
  for (const { element } of found) element.remove();
  return { ms, marks, whole, rest: htmlToText(page.root.outerHTML) };
};
