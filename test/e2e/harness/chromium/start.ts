import puppeteer, { type Page, type WebWorker } from 'puppeteer-core';
import { askBackground, emptyStorage } from '../background';
import type { OwnPage, Reader, Tab } from '../reader';
import { builtExtension, programOf, type Start } from '../start';
import { picture, pressKeys } from '../tab';
import { patience, until } from '../until';
import { openScreen } from './screen';
import { chromiumTab, isPopup } from './tab';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];
const steady = ['--autoplay-policy=no-user-gesture-required', '--lang=en-US'];

/** Chromium with Galley; headless unless a window is asked for. */
export async function startChromium({ web, window, pages }: Start): Promise<Reader> {
  const screen = window === 'unseen' ? await openScreen() : undefined;
  const browser = await puppeteer.launch({
    executablePath: programOf('CHROMIUM', ['chromium', 'google-chrome', 'chromium-browser']),
    headless: window === 'none',
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: window !== 'none' ? null : { width: 1280, height: 800 },
    args: [...quiet, ...steady, ...(web ? [`--proxy-server=127.0.0.1:${web.port}`, '--proxy-bypass-list=<-loopback>'] : [])],
    env: { ...process.env, LANGUAGE: 'en', ...(screen ? { DISPLAY: screen.display } : {}) },
  });
  const id = await browser.installExtension(builtExtension('chrome'));
  const worker = await workerOf(id);
  const own = (path: string) => `chrome-extension://${id}/${path}`;
  const welcome = await browser.waitForTarget((target) => target.url() === own('src/welcome/welcome.html'));
  await (await welcome.page())?.close();
  const stays = (await browser.pages())[0] ?? (await browser.newPage());
  let dark = false;

  async function workerOf(extension: string): Promise<WebWorker> {
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(extension));
    const found = await target.worker();
    if (!found) throw new Error('The background did not start.');
    return found;
  }

  const background: string[] = [];
  await worker.client.send('Runtime.enable');
  worker.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    background.push(exception?.description ?? text),
  );

  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(2 * patience);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    return page;
  };
  const visit = async (url: string): Promise<Tab> => {
    const page = await newPage();
    background.length = 0;
    const tab = await chromiumTab({ page, browser, id, background, ...(screen ? { screen } : {}) });
    await page.goto(url);
    await page.bringToFront();
    return tab;
  };

  const asked = askBackground((run, ...args) => worker.evaluate(run as never, ...(args as unknown as never[])) as never);
  return {
    browser: 'chromium',
    visit,
    put: (url, served) => web?.put(url, served),
    open: async (page, { url, headers } = {}) => {
      const found = pages(page, url);
      web?.put(found.url, { ...found.served, headers: { ...found.served.headers, ...headers } });
      return visit(found.url);
    },
    openOwnPage: async (path) => {
      const page = await newPage();
      await page.goto(own(path));
      return ownPage(page);
    },
    ...asked,
    scheme: async (scheme) => {
      dark = scheme === 'dark';
      for (const page of await browser.pages()) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
    tidy: async () => {
      for (const target of browser.targets()) if (isPopup(target.url())) await (await target.asPage()).close();
      for (const page of await browser.pages()) if (page !== stays) await page.close();
      dark = false;
      await emptyStorage(asked);
      await until('tabs closed', async () => (await browser.pages()).length === 1);
    },
    close: async () => {
      await browser.close();
      screen?.close();
    },
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
  };
}

/** A page of the extension in a tab. */
function ownPage(page: Page): OwnPage {
  return {
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])) as never,
    text: () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim()),
    click: (selector) => page.click(selector),
    press: (...keys) => pressKeys(page, keys),
    type: (text) => page.keyboard.type(text),
    screenshot: (name) => picture(page, 'chromium', name),
    size: (width, height) => page.setViewport({ width, height }),
    close: () => page.close(),
  };
}
