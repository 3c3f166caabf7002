import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchQuietChromium, oneProcess } from '../quiet-chromium';
import { type Probed, probe } from './probe';

/** The build under test; another one to compare with by GALLEY_ENGINE. */
const engineFile = process.env.GALLEY_ENGINE ?? fileURLToPath(new URL('../../dist/engine.js', import.meta.url));

/** A page to serve at its own URL. */
export interface Served {
  url: string;
  body: string | Buffer;
  contentType: string;
  /** False: the page's own scripts may not run. */
  scripts: boolean;
}

export interface Result extends Probed {
  /** Exceptions nobody caught while the engine worked. */
  exceptions: string[];
}

/** Real Chromium with the built engine: DOM imitations differ from browsers in just what hostile pages use. */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(engineFile)) throw new Error(`${engineFile} is missing: npm run build`);
  return launchQuietChromium(oneProcess);
}

/**
 * A tab that serves pages from memory, each at its own URL, and answers every other request with nothing.
 * `hung` is longer than any page may take, in milliseconds, so that an engine that hangs fails one test and not the run.
 */
export async function openTab(browser: Browser, hung = 60_000) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let served: Served | undefined;
  await page.route('**/*', (route) => {
    const main = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    if (!main || !served) return route.abort();
    const policy: Record<string, string> = served.scripts
      ? {}
      : { 'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'" };
    return route.fulfill({ status: 200, headers: { 'content-type': served.contentType, ...policy }, body: served.body });
  });

  /** Runs the engine on a page in an isolated world, as the extension does, and brings the result back. */
  const extract = async (next: Served, selectors: string[] = []): Promise<Result> => {
    served = next;
    await page.goto(served.url, { waitUntil: 'domcontentloaded', timeout: hung });
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const run = async (expression: string): Promise<unknown> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        timeout: hung,
      });
      if (exceptionDetails) throw new Error(`the engine threw: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
      return result.value;
    };
    await run(`${readFileSync(engineFile, 'utf8')};0`);
    const exceptions: string[] = [];
    const onException = ({ exceptionDetails }: { exceptionDetails: { text: string; exception?: { description?: string } } }) => {
      exceptions.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    };
    await session.send('Runtime.enable');
    session.on('Runtime.exceptionThrown', onException);
    const probed = (await run(`(${probe.toString()})(${JSON.stringify(selectors)})`)) as Probed;
    session.off('Runtime.exceptionThrown', onException);
    await session.send('Runtime.disable');
    return { ...probed, exceptions };
  };
  return { extract };
}

export type Tab = Awaited<ReturnType<typeof openTab>>;

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

export const contentTypeOf = (file: string): string => contentTypes[path.extname(file)] ?? 'text/html; charset=utf-8';
