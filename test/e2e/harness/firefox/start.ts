import { randomUUID } from 'node:crypto';
import puppeteer, { type Page } from 'puppeteer-core';
import { askBackground, emptyStorage } from '../background';
import { closeForGood } from '../close-for-good';
import { makeOwnPage } from '../own-page';
import type { Reader, Tab } from '../reader';
import { builtExtension, programOf, type Start } from '../start';
import { callText } from '../tab';
import { patience, until } from '../until';
import { closePopup, consoleErrors, contextAt, popupIsOpen, setScheme } from './gestures';
import { makeInside } from './inside';
import { firefoxTab } from './tab';
import { contextOf, openWindow, rawBidi } from './window';

const geckoId = 'galley@galley.invalid';

/** Firefox with Galley, headless, driven by WebDriver BiDi and from inside its own window. */
export async function startFirefox({ web, window: shown, pages }: Start): Promise<Reader> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programOf('FIREFOX', ['firefox-esr', 'firefox']),
    headless: shown !== 'seen',
    acceptInsecureCerts: true,
    defaultViewport: shown === 'seen' ? null : { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(web ? proxied(web.port) : {}),
      ...steady,
      ...(shown === 'seen' ? {} : oneProcess),
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    },
  });
  await browser.installExtension(builtExtension('firefox'));
  const inWindow = await openWindow(browser);
  const inside = makeInside(inWindow, geckoId);
  const own = (path: string) => `moz-extension://${uuid}/${path}`;
  await until('the welcome page', async () =>
    inWindow((address) => {
      const tab = gBrowser.tabs.find((each: Privileged) => each.linkedBrowser.currentURI.spec === address);
      if (tab && gBrowser.tabs.length > 1) gBrowser.removeTab(tab);
      return Boolean(tab);
    }, own('src/welcome/welcome.html')),
  );
  const stays = (await browser.pages())[0] ?? (await browser.newPage());
  await inWindow(setScheme, false);

  const asked = askBackground(async (run, ...args) => {
    const answer = await inside('background', 'document', callText(run as never, ...args.map((arg) => JSON.stringify(arg))));
    return JSON.parse(answer ?? 'null');
  });
  /** puppeteer's own goto waits in vain on the browser's and the extension's pages. */
  const go = (page: Page, url: string) => rawBidi(browser)('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
  const visit = async (url: string): Promise<Tab> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(2 * patience);
    await inWindow(consoleErrors, true);
    const tab = firefoxTab({ page, inWindow, inside, id: geckoId });
    if (url.startsWith('about:')) await go(page, url);
    else await page.goto(url);
    await page.bringToFront();
    return tab;
  };

  return {
    browser: 'firefox',
    ...asked,
    visit,
    put: (url, served) => web?.put(url, served),
    open: async (page, { url, headers } = {}) => {
      const found = pages(page, url);
      web?.put(found.url, { ...found.served, headers: { ...found.served.headers, ...headers } });
      return visit(found.url);
    },
    openOwnPage: async (path) => {
      const page = await browser.newPage();
      await go(page, own(path));
      return makeOwnPage(page, 'firefox');
    },
    openedOwnPage: async (path) => {
      // What the extension opens by itself, puppeteer knows without its address.
      const context = await until('the tab of our page', () => inWindow(contextAt, own(path)));
      const page = await until('our page', async () => (await browser.pages()).find((each) => contextOf(each) === context));
      return makeOwnPage(page, 'firefox');
    },
    scheme: (scheme) => inWindow(setScheme, scheme === 'dark'),
    tidy: async () => {
      // A popup that is still opening does not hear of it the first time; one left open would stand in the way of all that follow.
      await until('the popup has gone', async () => {
        await inWindow(closePopup);
        return !(await inWindow(popupIsOpen));
      });
      for (const page of await browser.pages()) if (page !== stays) await page.close();
      await inWindow(setScheme, false);
      await emptyStorage(asked);
    },
    close: () => closeForGood(browser),
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
  };
}

/** Every host is on the test web; nothing else is asked of any network. */
const proxied = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** All sites in one process, as in Firefox for Android: starting one for each takes a fifth of the time of the tests. */
const oneProcess = { 'fission.autostart': false, 'dom.ipc.processCount': 1 };

/** The same on every machine. */
const steady = {
  'intl.locale.requested': 'en-US',
  'media.autoplay.default': 0,
  'media.autoplay.blocking_policy': 0,
  'dom.disable_open_during_load': false,
};
