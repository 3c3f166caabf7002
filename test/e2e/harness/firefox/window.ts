import type { Browser, Page } from 'puppeteer-core';

/** The few privileged things used in functions that run in Firefox's window. */
export type InWindow = <A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A) => Promise<T>;

interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}
interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Raw WebDriver BiDi, for what puppeteer has no word for. */
export function rawBidi(browser: Browser) {
  const { connection } = browser as unknown as { connection: Connection };
  return async <T>(method: string, params: unknown = {}) => (await connection.send(method, params)).result as T;
}

/** What BiDi calls a tab. */
export const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

/** Runs functions in Firefox's own window, where its toolbar and menus live. */
export async function openWindow(browser: Browser): Promise<InWindow> {
  const send = rawBidi(browser);
  const { contexts } = await send<{ contexts: { url: string; context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  return async (run, ...args) => {
    const expression = `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})) ?? 'null')()`;
    const answer = await send<Evaluated>('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result?.value ?? 'null');
  };
}
