import type { OpenView } from '../open-view';

interface Props {
  view: OpenView;
  /** Where panels stand: over the text, under the strip. */
  shelf: HTMLElement;
}

/** The tools in the strip and the panel that is open. */
export function Aids(_: Props) {
  return null;
}
