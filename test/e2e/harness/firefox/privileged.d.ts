/* The privileged names of Firefox that the functions run in its window use. */
// biome-ignore lint/suspicious/noExplicitAny: Firefox ships no types for its inside.
type Privileged = any;
declare const ChromeUtils: { importESModule(address: string): Privileged };
declare const Services: Privileged;
declare const Cc: Privileged;
declare const Ci: Privileged;
declare const Cu: Privileged;
declare const WebExtensionPolicy: Privileged;
declare const gBrowser: Privileged;
declare const content: Privileged;
declare function sendAsyncMessage(name: string, data: unknown): void;
