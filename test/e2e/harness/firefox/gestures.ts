/* What a reader does with Firefox's own window; each runs there. */

export function pressToolbarButton(id: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  action.triggerAction(window);
}

export function pressShortcut(): void {
  const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keys.beginInputTransactionForTests(window);
  const pressed = [
    { key: 'Alt', code: 'AltLeft' },
    { key: 'r', code: 'KeyR', keyCode: 82 },
  ].map((key) => new KeyboardEvent('', key));
  for (const key of pressed) keys.keydown(key);
  for (const key of pressed.reverse()) keys.keyup(key);
}

/** The entry of that name in the menu of the right mouse button over the middle of the page. */
export async function chooseMenuEntry(name: string): Promise<void> {
  const menu = document.getElementById('contentAreaContextMenu') as Privileged;
  const shown = new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
  const { left, top, width, height } = gBrowser.selectedBrowser.getBoundingClientRect();
  const { synthesizeMouseEvent } = window as Privileged;
  synthesizeMouseEvent.call(window, 'contextmenu', left + width / 2, top + height / 2, { button: 2, clickCount: 1 }, {});
  await shown;
  const entry = [...menu.querySelectorAll('menuitem')].find((item) => item.label === name && !item.hidden);
  if (entry) return menu.activateItem(entry);
  menu.hidePopup();
  throw new Error(`There is no ${name} in the menu.`);
}

export function clickInPopup(x: number, y: number): void {
  const popup = document.querySelector('browser[webextension-view-type="popup"]');
  if (!popup) throw new Error('The popup is closed.');
  const { left, top } = popup.getBoundingClientRect();
  const at = [left + x, top + y] as const;
  const { synthesizeMouseEvent } = window as Privileged;
  synthesizeMouseEvent.call(window, 'mousemove', ...at, {}, {});
  for (const type of ['mousedown', 'mouseup']) synthesizeMouseEvent.call(window, type, ...at, { button: 0, clickCount: 1 }, {});
}

/** A finger on the page: what Firefox makes of a tap, events of the mouse that say they come from a touch screen. */
export function tapOnPage(x: number, y: number): void {
  const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect();
  const touched = { button: 0, clickCount: 1, inputSource: (MouseEvent as Privileged).MOZ_SOURCE_TOUCH };
  const { synthesizeMouseEvent } = window as Privileged;
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    synthesizeMouseEvent.call(window, type, left + x, top + y, type === 'mousemove' ? { inputSource: touched.inputSource } : touched, {});
}

export const popupIsOpen = (): boolean => document.querySelector('browser[webextension-view-type="popup"]') !== null;

export function closePopup(): void {
  (document.querySelector('browser[webextension-view-type="popup"]')?.closest('panel') as Privileged)?.hidePopup();
}

/** Errors in the browser's console that come from pages or from the extension; `forget` empties it first. */
export function consoleErrors(forget: boolean): string[] {
  if (forget) Services.console.reset();
  const messages: Privileged[] = Services.console.getMessageArray();
  return messages
    .filter((message) => message instanceof Ci.nsIScriptError)
    .map((message) => message.QueryInterface(Ci.nsIScriptError))
    .filter(
      ({ flags, sourceName, category }) =>
        !(flags & 1) && /^(?:https?|moz-extension|file|blob):/.test(sourceName) && /javascript/.test(category),
    )
    .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`);
}

export function setScheme(dark: boolean): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
}

export function setMedium(context: string, medium: string): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  NavigableManager.getBrowsingContextById(context).mediumOverride = medium;
}

/** What BiDi calls the tab whose address begins so. */
export function contextAt(address: string): string | undefined {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const tab = gBrowser.tabs.find((each: Privileged) => each.linkedBrowser.currentURI.spec.startsWith(address));
  return tab && NavigableManager.getIdForBrowser(tab.linkedBrowser);
}
