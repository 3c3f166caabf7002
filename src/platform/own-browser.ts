/*
 * A page's `<form id="browser">` is a property of the window, in the world of content scripts too, and passes for the
 * browser's interface where the browser has none of that name (Chromium). A property of the window's own hides it.
 * Must be loaded before webextension-polyfill, which looks when it loads.
 */
if (!Object.hasOwn(globalThis, 'browser'))
  Object.defineProperty(globalThis, 'browser', { value: undefined, configurable: true, writable: true });
