import { browser } from '../platform/browser';
import { message } from '../platform/i18n';
import { isFirefox } from '../platform/is-firefox';
import { toolbarIsDark } from '../platform/toolbar-scheme';

type IconName = 'off' | 'on' | 'light' | 'light-on';

/** The icon in the sizes a toolbar uses. */
export const iconPaths = (name: IconName) => Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${name}-${size}.png`]));

/** What a tab's toolbar button tells of. */
export type ToolbarState = 'closed' | 'open' | 'tidied';

const titles = { closed: 'action_title', open: 'action_titleOn', tidied: 'action_titleTidied' } as const;

/** The toolbar button of one tab: icon, badge and title say whether the clean view is open, or the page tidied. */
export async function showState(tabId: number, state: ToolbarState): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setIcon({ tabId, ...(await iconOf(state)) }),
    action.setBadgeBackgroundColor({ tabId, color: '#b4432a' }),
    action.setBadgeText({ tabId, text: state === 'open' ? message('badge_open') : '' }),
    action.setTitle({ tabId, title: message(titles[state]) }),
  ]);
}

/** Firefox goes back to the icons of the manifest when none is given, and keeps choosing between dark and light. */
async function iconOf(state: ToolbarState): Promise<{ path?: Record<number, string> }> {
  const isOn = state !== 'closed';
  if (isFirefox() && !isOn) return {};
  const dark = await toolbarIsDark();
  if (isOn) return { path: iconPaths(dark ? 'light-on' : 'on') };
  return { path: iconPaths(dark ? 'light' : 'off') };
}
