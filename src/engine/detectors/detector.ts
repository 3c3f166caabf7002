import type { ClutterKind } from '../../rules/kinds';
import type { Reason } from '../mark';
import type { Survey } from '../survey/survey';

/** A piece of clutter as a detector found it. */
export interface Finding {
  element: Element;
  reason: Reason;
  /** Its fields prove it, however much of the page's text is in it. */
  proved?: boolean;
}

/** One sort of clutter and how it is told. */
export interface Detector {
  kind: ClutterKind;
  find(survey: Survey): Iterable<Finding>;
}

/** Declares a detector; its file's name is its name, and the folder is called by the kind of clutter. */
export const detector = (kind: ClutterKind, find: Detector['find']): Detector => ({ kind, find });

/** A finding: this element, for this reason, with the page's own words where there are any. */
export const found = (element: Element, id: string, detail?: string): Finding => ({
  element,
  reason: detail ? { id, detail } : { id },
});
