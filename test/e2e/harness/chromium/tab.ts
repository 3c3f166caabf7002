import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Popup, Tab } from '../reader';
import { makeTab, picture, settled } from '../tab';
import { patience, until } from '../until';
import type { Screen } from './screen';

interface Given {
  page: Page;
  browser: Browser;
  id: string;
  /** Exceptions of the background. */
  background: string[];
  screen?: Screen;
}

export const isPopup = (address: string) => address.endsWith('/src/popup/popup.html');

/** A tab of Chromium: isolated worlds by the DevTools protocol, the toolbar button as puppeteer presses it. */
export async function chromiumTab({ page, browser, id, background, screen }: Given): Promise<Tab> {
  const session = await page.createCDPSession();
  const thrown: string[] = [];
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = followWorld(session, `chrome-extension://${id}`, frameTree.frame.id);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => thrown.push(exception?.description ?? text));
  await session.send('Runtime.enable');

  const popupTarget = () => browser.targets().find((target) => isPopup(target.url()));
  return makeTab({
    browser: 'chromium',
    page,
    inWorld: async (expression) => {
      const contextId = world();
      if (contextId === undefined) return undefined;
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    gesture: async (by) => {
      await until('the last popup has gone', async () => !popupTarget());
      await page.bringToFront();
      if (by === 'toolbar') {
        const extension = (await browser.extensions()).get(id);
        if (!extension) throw new Error('Galley is not installed.');
        return page.triggerExtensionAction(extension);
      }
      if (by === 'menu') throw new Error('Chromium’s menu cannot be driven from outside.');
      if (!screen) throw new Error('In Chromium the shortcut needs a window: windowedReader()');
      screen.press('alt+r');
    },
    openedPopup: async () => {
      const target = await until('the popup', async () => popupTarget());
      return chromiumPopup(await target.asPage());
    },
    tap: (x, y) => page.touchscreen.tap(x, y),
    onPaper: (on) => page.emulateMediaType(on ? 'print' : undefined),
    problems: async () => [...thrown, ...background],
  });
}

/** The execution context of an extension in a page's top frame, as documents come and go. */
function followWorld(session: CDPSession, origin: string, top: string): () => number | undefined {
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    // Frames of the page have a world of the extension's, too, once it has looked into them.
    if (context.origin === origin && context.auxData?.type === 'isolated' && context.auxData.frameId === top) world = context.id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === world) world = undefined;
  });
  session.on('Runtime.executionContextsCleared', () => {
    world = undefined;
  });
  return () => world;
}

async function chromiumPopup(page: Page): Promise<Popup> {
  page.setDefaultTimeout(patience);
  await page.waitForSelector(settled);
  return {
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])) as never,
    text: () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim()),
    // A popup grows while it opens: this waits until what is to be clicked stands still.
    click: (selector) => page.locator(selector).click(),
    screenshot: (name) => picture(page, 'chromium', name),
    close: () => page.close(),
  };
}
