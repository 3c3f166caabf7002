import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { OpenView, PanelName } from '../open-view';

/** What takes the focus in a panel: the part that the arrow keys are to scroll. */
const entranceOf = (panel: HTMLElement): HTMLElement => panel.querySelector<HTMLElement>('[data-focus]') ?? panel;

/**
 * Moves the focus into a panel that opens, and back to where it was when the panel closes; unless the reader has taken
 * it elsewhere in the meantime, or the panel has already put it where it belongs.
 */
export function useFocusInside(frame: RefObject<HTMLElement | null>, view: OpenView, name: PanelName): void {
  useLayoutEffect(() => {
    const { root, tools, main } = view;
    const before = root.activeElement;
    const panel = frame.current;
    if (panel && !panel.contains(before)) entranceOf(panel).focus({ preventScroll: true });
    return () => {
      if (!panel?.contains(root.activeElement)) return;
      const tool = tools.querySelector<HTMLElement>(`[data-tool="${name}"]`);
      const back = before instanceof HTMLElement && before.isConnected && !before.closest('.panel, .foot') ? before : (tool ?? main);
      back.focus({ preventScroll: true });
    };
  }, []);
}
