import type { OpenView } from '../open-view';
import { FootBar } from './foot-bar';
import type { OpenPanels } from './open-panels';
import type { Panel } from './panel';
import { panels, panelsFor } from './panels';
import { SidePanel } from './side-panel';
import { useChanges } from './use-changes';

interface Props {
  view: OpenView;
  open: OpenPanels;
  place: Panel['place'];
}

/** The panel that is open in a place, if any. */
export function Shelf({ view, open, place }: Props) {
  useChanges(open);
  const name = open.at(place);
  const panel = name && panels[name];
  if (!panel) return null;
  const Frame = place === 'side' ? SidePanel : FootBar;
  return <Frame key={name} {...{ view, name, panel }} all={panelsFor(view).map(([, each]) => each)} close={() => open.close(name)} />;
}
