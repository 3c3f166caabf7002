import type { Manifest } from 'webextension-polyfill';
import { browser } from './browser';

/** Optional in Chrome only, which the types, made from Firefox's schemas, do not know. */
export const menuPermission = 'contextMenus' as Manifest.OptionalPermission;
const permission = { permissions: [menuPermission] };

/** Can this browser give the permission for a menu entry when asked? Firefox only has it from the start, for good. */
export const canHaveMenuEntry = (): boolean => browser.runtime.getManifest().optional_permissions?.includes(menuPermission) ?? false;

/** Has the reader asked for the entry in the page's menu? */
export const hasMenuEntry = (): Promise<boolean> => browser.permissions.contains(permission);

/** Asks the browser for the entry, or gives it back. Must be called in the reader's own gesture. Says how it is then. */
export async function setMenuEntry(wanted: boolean): Promise<boolean> {
  if (wanted) return browser.permissions.request(permission);
  return !(await browser.permissions.remove(permission));
}
