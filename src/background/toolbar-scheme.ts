import { browser } from '../platform/browser';
import { isFirefox } from '../platform/is-firefox';
import { toolbarIsDark, watchToolbarScheme } from '../platform/toolbar-scheme';
import { iconPaths } from './toolbar-state';

/** A light icon on dark toolbars. Firefox chooses by itself, from `theme_icons` in the manifest. */
export function followToolbar(): void {
  if (isFirefox()) return;
  const draw = (dark: boolean) => browser.action.setIcon({ path: iconPaths(dark ? 'light' : 'off') });
  watchToolbarScheme(draw);
  browser.runtime.onStartup.addListener(async () => draw(await toolbarIsDark()));
}
