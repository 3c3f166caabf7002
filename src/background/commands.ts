import { browser } from '../platform/browser';
import { hasShortcuts } from '../platform/shortcut';
import { toggleOrExplain } from './toggle';

/** The keyboard shortcut, whichever keys the reader gave it. */
export function listenToCommands(): void {
  if (!hasShortcuts()) return;
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'toggle-clean-view') return;
    const id = tab?.id ?? (await activeTab());
    if (id !== undefined) await toggleOrExplain(id);
  });
}

/** Older Firefox does not say which tab had the focus. */
async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
