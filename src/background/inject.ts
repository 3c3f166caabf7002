import type { Scripting } from 'webextension-polyfill';
import { browser } from '../platform/browser';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * Runs one of our scripts in a tab's page. Right after a navigation to another origin both browsers can refuse once
 * although the reader's gesture allows it, so a refusal is tried again.
 */
export async function inject(tabId: number, file: string): Promise<void> {
  const what = { target: { tabId }, files: [file] };
  await run(what);
}

/** What the page's document says of itself, read without any of our scripts. */
export async function contentType(tabId: number): Promise<string> {
  const [frame] = await run({ target: { tabId }, func: () => document.contentType });
  return String(frame?.result ?? '');
}

async function run(what: Scripting.ScriptInjection): Promise<Scripting.InjectionResult[]> {
  try {
    return await browser.scripting.executeScript(what);
  } catch {
    await pause(50);
    return browser.scripting.executeScript(what);
  }
}
