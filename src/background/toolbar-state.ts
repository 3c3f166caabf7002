import { browser } from '../platform/browser';
import { message } from '../platform/i18n';
import { isFirefox } from '../platform/is-firefox';
import { toolbarIsDark } from '../platform/toolbar-scheme';

type IconName = 'off' | 'on' | 'light' | 'light-on';

/** The icon in the sizes a toolbar uses. */
export const iconPaths = (name: IconName) =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${name}-${size}.png`]));

/** The toolbar button of one tab: icon, badge and title say whether the clean view is open. */
export async function showState(tabId: number, open: boolean): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setIcon({ tabId, ...(await iconOf(open)) }),
    action.setBadgeBackgroundColor({ tabId, color: '#b4432a' }),
    action.setBadgeText({ tabId, text: open ? message('badge_open') : '' }),
    action.setTitle({ tabId, title: message(open ? 'action_titleOn' : 'action_title') }),
  ]);
}

/** Firefox goes back to the icons of the manifest when none is given, and keeps choosing between dark and light. */
async function iconOf(open: boolean): Promise<{ path?: Record<number, string> }> {
  if (isFirefox() && !open) return {};
  const dark = await toolbarIsDark();
  if (open) return { path: iconPaths(dark ? 'light-on' : 'on') };
  return { path: iconPaths(dark ? 'light' : 'off') };
}
