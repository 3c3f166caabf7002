import type { ComponentChildren } from 'preact';
import { send } from '../platform/messages';

interface Props {
  tabId: number;
  panel: 'appearance' | 'removed';
  children: ComponentChildren;
}

/** Opens the clean view with one of its panels, where the reader sees every change in the text itself. */
export function PanelLink({ tabId, panel, children }: Props) {
  const open = async () => {
    await send('tab:panel', { tabId, panel });
    window.close();
  };
  return (
    <button type="button" class="link" onClick={open}>
      {children}
    </button>
  );
}
