import { uiLocale } from '../../platform/i18n';
import type { OpenView, PanelName } from '../open-view';
import { Icon } from './icon';
import { KeyHint } from './key-hint';
import type { OpenPanels } from './open-panels';
import type { Panel } from './panel';
import { panelsFor } from './panels';
import { useChanges } from './use-changes';

interface Props {
  view: OpenView;
  open: OpenPanels;
}

/** The buttons in the strip. Their names show under them. */
export function Tools({ view, open }: Props) {
  useChanges(open, view.leftOut, view.settings);
  return <>{panelsFor(view).map(([name, panel]) => panel.tool && <Button key={name} {...{ view, open, name, panel }} />)}</>;
}

function Button({ view, open, name, panel }: Props & { name: PanelName; panel: Panel }) {
  const isOpen = open.isOpen(name);
  const key = view.settings.now.singleKeys ? panel.key : undefined;
  const count = panel.tool?.badge?.(view) ?? 0;
  return (
    <button
      type="button"
      data-tool={name}
      aria-expanded={isOpen}
      aria-keyshortcuts={key}
      aria-controls={isOpen ? `galley-${name}` : undefined}
      onClick={() => open.toggle(name)}
    >
      {panel.tool && <Icon name={panel.tool.icon} />}
      {count > 0 && (
        <span class="badge" aria-hidden="true">
          {new Intl.NumberFormat(uiLocale()).format(count)}
        </span>
      )}
      <span class="name">
        {panel.title(view)}
        {key && <KeyHint of={key} />}
      </span>
    </button>
  );
}
