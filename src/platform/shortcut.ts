import { browser } from './browser';

/** Firefox for Android has no keyboard shortcuts, nor the interface to them. */
export const hasShortcuts = (): boolean => 'commands' in browser;

/** The keys that toggle the clean view, as the browser has really assigned them; none when it has not. */
export async function assignedShortcut(): Promise<string[]> {
  if (!hasShortcuts()) return [];
  const commands = await browser.commands.getAll();
  const toggle = commands.find(({ name }) => name === 'toggle-clean-view');
  return toggle?.shortcut?.split('+').filter(Boolean) ?? [];
}

/** Opens the browser's own page for shortcuts: no extension may set them itself. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as typeof browser & { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
