import type { Page } from 'puppeteer-core';
import type { OwnPage } from './reader';
import { picture, pressKeys } from './tab';
import { until } from './until';

/** A page of the extension in a tab, whichever the browser; drawn, which is later than loaded: it reads the settings first. */
export async function makeOwnPage(page: Page, browser: 'chromium' | 'firefox'): Promise<OwnPage> {
  await until('our page is drawn', () => page.evaluate(() => document.querySelector('main') !== null));
  return {
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])) as never,
    text: () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim()),
    click: (selector) => page.click(selector),
    press: (...keys) => pressKeys(page, keys),
    type: (text) => page.keyboard.type(text),
    screenshot: (name) => picture(page, browser, name),
    size: (width, height) => page.setViewport({ width, height }),
    close: () => page.close(),
  };
}
