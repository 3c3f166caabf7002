import type { CDPSession, Page } from 'puppeteer-core';
import type { OpenView } from '../../src/view/open-view';
import type { Galley } from './galley';

/** In the background it is known by this name. */
declare const chrome: {
  tabs: {
    query(asked: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<{ state: string; message?: string }>;
  };
};

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const patience = 15_000;
const world = "globalThis[Symbol.for('galley')]";

/** A tab in which pages are opened and shown in the clean view. */
export class CleanTab {
  #world: number | undefined;

  constructor(
    readonly galley: Galley,
    readonly page: Page,
    readonly session: CDPSession,
  ) {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${galley.id}`) this.#world = context.id;
    });
    session.on('Runtime.executionContextsCleared', () => {
      this.#world = undefined;
    });
  }

  /** Opens the popup by a real gesture on the toolbar button. */
  async openPopup(): Promise<Page> {
    const { browser, id } = this.galley;
    await this.session.send('Runtime.enable');
    await this.page.bringToFront();
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('The extension is not installed');
    await this.page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget((each) => each.url().endsWith('/src/popup/popup.html'), { timeout: patience });
    const popup = await target.asPage();
    await popup.waitForSelector('main:not([aria-busy])', { timeout: patience });
    return popup;
  }

  /**
   * Shows the page clean, whatever kind of page it is. The gesture gives the permission, the background says what the
   * popup's button would. Gives the state the page reports.
   */
  async showClean(): Promise<string> {
    await this.openPopup();
    const { state, message } = await this.galley.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.tabs.sendMessage(tab?.id as number, { name: 'page:toggle', request: { anyway: true } }, { frameId: 0 });
    });
    await this.page.bringToFront();
    if (state === 'failed') throw new Error(message);
    return state;
  }

  /** Runs in the extension's own world, on the open view. Nothing from outside the function but its arguments. */
  async inView<A extends unknown[], T>(run: (view: OpenView, ...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const call = `(async () => JSON.stringify(await (${run})(${[`${world}.view`, ...args.map((arg) => JSON.stringify(arg))].join(', ')})) ?? 'null')()`;
    return JSON.parse((await this.#evaluate(call)) as string) as T;
  }

  /** Waits until the reading aids, pictures in sight and formulas are there. */
  async settle(): Promise<void> {
    for (let waited = 0; waited < patience; waited += 50) {
      if ((await this.#evaluate(`Boolean(${world}?.equip)`)) === true) break;
      await pause(50);
    }
    await pause(200);
  }

  async #evaluate(expression: string): Promise<unknown> {
    if (this.#world === undefined) throw new Error('The extension is not in the page');
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.#world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
