import puppeteer, { type Browser, type LaunchOptions, type WebWorker } from 'puppeteer-core';
import { chromiumProgram, quiet } from '../../../quiet-chromium';

/** Colours as they are written. */
const trueColours = '--force-color-profile=srgb';

export interface Launched {
  browser: Browser;
  /** Of the extension. */
  id: string;
  worker: WebWorker;
}

/** Chromium with the extension of a folder in it, its background running, its welcome page closed again. */
export async function launchChromium(folder: string, { args = [], ...options }: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: chromiumProgram(),
    pipe: true,
    enableExtensions: true,
    args: [...quiet, trueColours, ...args],
    ...options,
  });
  const id = await browser.installExtension(folder);
  const background = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id));
  const worker = await background.worker();
  if (!worker) throw new Error('The background did not start.');
  const welcome = await browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/src/welcome/welcome.html`);
  await (await welcome.page())?.close();
  return { browser, id, worker };
}
