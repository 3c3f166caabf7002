import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import type { Gesture, Popup, Tab } from './reader';
import { countSheets } from './sheets';
import { pictureFolder } from './start';
import { until } from './until';

/** What differs between the browsers in how a tab is driven. */
export interface Drive {
  browser: 'chromium' | 'firefox';
  page: Page;
  /** Evaluates source text in the extension's isolated world; undefined when the extension is not in the page. */
  inWorld(source: string): Promise<unknown>;
  gesture(by: Gesture): Promise<void>;
  openedPopup(): Promise<Popup>;
  tap(x: number, y: number): Promise<void>;
  problems(): Promise<string[]>;
  onPaper(on: boolean): Promise<void>;
}

/** What a popup shows that has its answer from the page, or knows that there is none. */
export const settled = 'main:not([aria-busy], [data-state="slow"])';

/** What Galley's entry in a page's menu is called. */
export const menuEntry = 'Read this page clean';

type OpenView = Parameters<Parameters<Tab['inView']>[0]>[0];

const world = "globalThis[Symbol.for('galley')]";

/** A call as source text, its answer as JSON (`undefined` as null). */
export const callText = (run: (...args: never[]) => unknown, ...args: string[]) =>
  `(async () => JSON.stringify(await (${run})(${args.join(', ')})) ?? 'null')()`;

/** A tab with a page, whichever the browser. */
export function makeTab(drive: Drive): Tab {
  const { page } = drive;
  const isOpen = async () => Boolean(await drive.inWorld(`String(Boolean(${world}?.view))`).then((answer) => answer === 'true'));

  const inView: Tab['inView'] = async (run, ...args) => {
    const source = callText(run as never, `${world}.view`, ...args.map((arg) => JSON.stringify(arg)));
    const answer = await drive.inWorld(`${world}?.view ? ${source} : 'closed'`);
    if (typeof answer !== 'string' || answer === 'closed') throw new Error('The clean view is not open.');
    return JSON.parse(answer);
  };

  const aids = () => until('reading aids', async () => (await isOpen()) && inView((view) => view.dialog.querySelector('.shelf') !== null));

  const middleOf = async (selector: string) => {
    const place = await inView((view: OpenView, asked: string) => {
      const element = view.root.querySelector(asked);
      if (!element) return null;
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
    if (!place) throw new Error(`Nothing in the view matches ${selector}`);
    return place;
  };

  const toggle = async (by: Gesture = 'toolbar') => {
    const before = await isOpen();
    if (by === 'toolbar') {
      await drive.gesture('toolbar');
      await (await drive.openedPopup()).click('button.go');
    } else await drive.gesture(by);
    await until(before ? 'the view closes' : 'the view opens', async () => (await isOpen()) !== before);
  };

  return {
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])) as never,
    inView,
    toggle,
    gesture: drive.gesture,
    popup: async () => {
      await drive.gesture('toolbar');
      return drive.openedPopup();
    },
    isOpen,
    aids: async () => void (await aids()),
    text: () => inView((view: OpenView) => view.dialog.innerText.replace(/\s+/g, ' ').trim()),
    click: async (selector, { button = 'left' } = {}) => {
      const { x, y } = await middleOf(selector);
      await page.mouse.click(x, y, { button });
    },
    tap: async (selector) => {
      const { x, y } = await middleOf(selector);
      await drive.tap(x, y);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (...keys) => pressKeys(page, keys),
    type: (text) => page.keyboard.type(text),
    screenshot: (name) => picture(page, drive.browser, name),
    onPaper: drive.onPaper,
    sheets: async () => countSheets(await page.pdf({ format: 'a4' })),
    size: (width, height, as) => (as ? makeTelephone(page, width, height) : page.setViewport({ width, height })),
    reload: async () => void (await page.reload()),
    goto: async (url) => void (await page.goto(url)),
    address: () => page.url(),
    problems: drive.problems,
    close: () => page.close(),
  };
}

/** By the protocol itself: puppeteer would load the page anew. */
async function makeTelephone(page: Page, width: number, height: number): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 2, mobile: true });
}

/** Keys as people write them: `Shift+Tab` holds one while the other is pressed. */
export async function pressKeys(page: Page, keys: string[]): Promise<void> {
  for (const key of keys) {
    const parts = (key.length > 1 ? key.split('+') : [key]) as KeyInput[];
    for (const held of parts.slice(0, -1)) await page.keyboard.down(held);
    await page.keyboard.press(parts.at(-1) as KeyInput);
    for (const held of parts.slice(0, -1).reverse()) await page.keyboard.up(held);
  }
}

export async function picture(page: Page, browser: string, name?: string): Promise<Buffer> {
  const png = Buffer.from(await page.screenshot());
  if (name) {
    mkdirSync(pictureFolder, { recursive: true });
    writeFileSync(path.join(pictureFolder, `${browser}-${name}.png`), png);
  }
  return png;
}
