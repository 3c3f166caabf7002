import './own-browser';

/** The one door to the browser's extension API: promises in both browsers, and one place to replace in tests. */
export { default as browser } from 'webextension-polyfill';
