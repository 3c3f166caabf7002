import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { launchChromium } from '../../test/e2e/harness/chromium/launch';
import { CleanTab } from './clean-tab';

/** In the background it is known by this name. */
declare const chrome: { storage: { sync: { set(values: object): Promise<void> } } };

/** Headless Chromium with the built extension in it (GALLEY_EXTENSION may name another build), for pictures and measurements. */
export class Galley {
  private constructor(
    readonly browser: Browser,
    readonly id: string,
    readonly worker: WebWorker,
  ) {}

  static async launch({ language = 'en', extension = process.env.GALLEY_EXTENSION ?? 'dist/chrome' } = {}): Promise<Galley> {
    const folder = path.resolve(extension);
    if (!existsSync(folder)) throw new Error(`${extension} is missing: npm run build`);
    const { browser, id, worker } = await launchChromium(folder, {
      headless: true,
      args: ['--hide-scrollbars', `--lang=${language}`],
      env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` },
      protocolTimeout: 60_000,
    });
    return new Galley(browser, id, worker);
  }

  /** Settings as the reader would have chosen them, for all sites. */
  async settings(values: object): Promise<void> {
    await this.worker.evaluate((settings) => chrome.storage.sync.set({ settings }), { version: 1, ...values });
  }

  async newTab(): Promise<CleanTab> {
    const page = await this.browser.newPage();
    return new CleanTab(this, page, await page.createCDPSession());
  }

  /** One of the extension's own pages in a tab: `options/options.html`. */
  async ownPage(place: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`chrome-extension://${this.id}/src/${place}`, { waitUntil: 'load' });
    return page;
  }

  close = (): Promise<void> => this.browser.close();
}
