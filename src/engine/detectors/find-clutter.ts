import type { Mark } from '../mark';
import type { Page } from '../page';
import { survey as lookOver } from '../survey/survey';
import type { Detector } from './detector';
import { acceptable, narrowed, outermost } from './guard';

const files = import.meta.glob<Record<string, Detector>>('./*/*.ts', { eager: true });

const inRoom = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** In the order of their files' names, whatever room they are in: of two that take the same box the first says why. */
const detectors = Object.entries(files)
  .sort(([a], [b]) => (inRoom(a) < inRoom(b) ? -1 : 1))
  .map(([file, exports]) => ({ name: inRoom(file).slice(0, -'.ts'.length), ...(Object.values(exports)[0] as Detector) }));

/** Everything on the page that a detector can name with certainty as clutter, outermost boxes only. */
export function findClutter(page: Page): Mark[] {
  const survey = lookOver(page);
  const marks: Mark[] = [];
  for (const { name, kind, find } of detectors)
    for (const found of find(survey)) {
      const finding = narrowed(survey, found);
      if (acceptable(survey, finding)) marks.push({ element: finding.element, kind, reason: finding.reason, rule: `detector:${name}` });
    }
  return outermost(marks);
}
