import { browser } from './browser';

/** The keys that toggle the clean view, as the browser has really assigned them; none when it has not. */
export async function assignedShortcut(): Promise<string[]> {
  const commands = await browser.commands.getAll();
  const toggle = commands.find(({ name }) => name === 'toggle-clean-view');
  return toggle?.shortcut?.split('+').filter(Boolean) ?? [];
}
