import type { Browser } from 'puppeteer-core';

/** Longer than a browser takes that still hears. */
const grace = 20_000;

/** Closes a browser; one that hangs is ended. */
export async function closeForGood(browser: Browser): Promise<void> {
  const hung = setTimeout(() => browser.process()?.kill('SIGKILL'), grace);
  await browser.close().finally(() => clearTimeout(hung));
}
