import type { ComponentType } from 'preact';
import type { IconName } from '../icons';
import type { OpenView } from '../open-view';

export interface PanelProps {
  view: OpenView;
  close: () => void;
  /** All panels of this view, for the one that tells of the others. */
  all: readonly Panel[];
}

/** Something that opens beside the text or at its foot. Each panel is a file of its own and stands in `panels.ts`. */
export interface Panel {
  /** Its heading, and the name of its button. */
  title: (view: OpenView) => string;
  /** `side`: a sheet under the strip, with heading and close button. `foot`: a bar below the text, bare. */
  place: 'side' | 'foot';
  Content: ComponentType<PanelProps>;
  /** Its button in the strip. Without one it is opened by its key or from another panel. */
  tool?: { icon: IconName; badge?: (view: OpenView) => number };
  /** The single key that opens and closes it. */
  key?: string;
  /** What the key does, where the heading tells of this page and not of the panel. */
  keyWords?: () => string;
  /** False where there is nothing for it to show. */
  fits?: (view: OpenView) => boolean;
  /** Closes as soon as the reader does something elsewhere, as menus do. */
  light?: boolean;
  css?: string;
  /** What it brings to every view that opens (keys, hooks), whether it is opened itself or not. */
  prepare?: (view: OpenView) => void;
}
