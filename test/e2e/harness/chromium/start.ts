import type { Page } from 'puppeteer-core';
import { oneProcess } from '../../../quiet-chromium';
import { askBackground, emptyStorage } from '../background';
import { makeOwnPage } from '../own-page';
import type { Reader, Tab } from '../reader';
import { builtExtension, type Start } from '../start';
import { closeForGood } from '../close-for-good';
import { patience, until } from '../until';
import { launchChromium } from './launch';
import { openScreen } from './screen';
import { chromiumTab, isPopup } from './tab';

const steady = ['--autoplay-policy=no-user-gesture-required', '--lang=en-US'];

/** Chromium with Galley; headless unless a window is asked for. */
export async function startChromium({ web, window, pages }: Start): Promise<Reader> {
  const screen = window === 'unseen' ? await openScreen() : undefined;
  const { browser, id, worker } = await launchChromium(builtExtension('chrome'), {
    headless: window === 'none',
    acceptInsecureCerts: true,
    defaultViewport: window !== 'none' ? null : { width: 1280, height: 800 },
    args: [
      ...steady,
      ...(window === 'seen' ? [] : oneProcess),
      ...(web ? [`--proxy-server=127.0.0.1:${web.port}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
    env: { ...process.env, LANGUAGE: 'en', ...(screen ? { DISPLAY: screen.display } : {}) },
  });
  const own = (path: string) => `chrome-extension://${id}/${path}`;
  const stays = (await browser.pages())[0] ?? (await browser.newPage());
  let dark = false;

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
      return makeOwnPage(page, 'chromium');
    },
    openedOwnPage: async (path) => {
      const target = await browser.waitForTarget((each) => each.type() === 'page' && each.url().startsWith(own(path)), {
        timeout: patience,
      });
      return makeOwnPage((await target.page()) as Page, 'chromium');
    },
    ...asked,
    scheme: async (scheme) => {
      dark = scheme === 'dark';
      for (const page of await browser.pages()) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
    tidy: async () => {
      // One that is closing by itself may be gone before it can be closed.
      await until('the popup has gone', async () => {
        const popup = browser.targets().find((target) => isPopup(target.url()));
        if (popup) await (await popup.asPage()).close();
        return !popup;
      });
      for (const page of await browser.pages()) if (page !== stays) await page.close();
      dark = false;
      await emptyStorage(asked);
      await until('tabs closed', async () => (await browser.pages()).length === 1);
    },
    close: async () => {
      await closeForGood(browser);
      screen?.close();
    },
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
  };
}
