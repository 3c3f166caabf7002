import { hide } from '../hide/hide';
import { listen } from '../listen/panel';
import type { OpenView, PanelName } from '../open-view';
import { appearance } from './appearance/appearance';
import { keys } from './keys/keys';
import { leftOut } from './left-out/left-out';
import { more } from './more/more';
import { outline } from './outline/outline';
import type { Panel } from './panel';

/** All panels, in the order of their buttons. A panel that is not here has no button, no key and no menu entry. */
export const panels: Partial<Record<PanelName, Panel>> = {
  outline,
  listen,
  appearance,
  removed: leftOut,
  more,
  hide,
  keys,
};

/** The panels there is something to show in. */
export const panelsFor = (view: OpenView): [PanelName, Panel][] =>
  (Object.entries(panels) as [PanelName, Panel][]).filter(([, { fits }]) => !fits || fits(view));
