import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { CleanTab } from './clean-tab';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** In the background it is known by this name. */
declare const chrome: { storage: { sync: { set(values: object): Promise<void> } } };

/** Headless Chromium with the built extension in it (GALLEY_EXTENSION may name another build), for pictures and measurements. */
export class Galley {
  private constructor(
    readonly browser: Browser,
    readonly id: string,
    readonly worker: WebWorker,
  ) {}

  static async launch({ language = 'en' } = {}): Promise<Galley> {
    const folder = path.resolve(process.env.GALLEY_EXTENSION ?? 'dist/chrome');
    if (!existsSync(folder)) throw new Error('dist/chrome is missing: npm run build');
    const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => file && existsSync(file));
    if (!executablePath) throw new Error('No Chromium found; CHROMIUM may name one.');
    const env = { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` };
    const browser = await puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      enableExtensions: true,
      args: [...flags, `--lang=${language}`],
      env,
      protocolTimeout: 60_000,
    });
    const id = await browser.installExtension(folder);
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id));
    const worker = (await target.worker()) as WebWorker;
    const welcome = await browser.waitForTarget((each) => each.url().includes('welcome.html'));
    await (await welcome.page())?.close();
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
