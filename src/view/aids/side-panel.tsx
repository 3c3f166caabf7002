import { useRef } from 'preact/hooks';
import { message } from '../../platform/i18n';
import type { OpenView, PanelName } from '../open-view';
import { Icon } from './icon';
import type { Panel } from './panel';
import { useChanges } from './use-changes';
import { useFocusInside } from './use-focus-inside';
import { useLightDismiss } from './use-light-dismiss';

export interface FrameProps {
  view: OpenView;
  name: PanelName;
  panel: Panel;
  all: readonly Panel[];
  close: () => void;
}

/** The sheet at the end side under the strip; on phones it comes up from below. The text beside it can be read and scrolled. */
export function SidePanel({ view, name, panel: { title, Content, light = false }, all, close }: FrameProps) {
  useChanges(view.leftOut);
  const frame = useRef<HTMLElement>(null);
  useFocusInside(frame, view, name);
  useLightDismiss(frame, view, light, close);
  return (
    <section class="panel" id={`galley-${name}`} data-panel={name} role="dialog" aria-labelledby={`galley-${name}-title`} ref={frame}>
      <div class="panelHead">
        <h2 id={`galley-${name}-title`}>{title(view)}</h2>
        <button type="button" class="close" onClick={close}>
          <Icon name="close" />
          <span class="unseen">{message('view_close')}</span>
        </button>
      </div>
      <div class="panelBody" data-focus tabIndex={-1}>
        <Content {...{ view, close, all }} />
      </div>
    </section>
  );
}
