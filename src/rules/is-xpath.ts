/** XPath begins with a slash or a bracket; no CSS selector does. */
export const isXPath = (selector: string): boolean => /^\.?\/|^\(/.test(selector);
