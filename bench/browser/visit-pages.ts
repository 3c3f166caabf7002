import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { launchQuietChromium } from '../../test/quiet-chromium';
import type { Case } from '../corpus/case';

const timeout = 30_000;
const pagesPerContext = 50;

export interface Visit {
  jobs: number;
  /** More of the browser's own options. */
  browser?: string[];
  /** Runs in a page that was just served; a page that throws or takes too long counts as failed. */
  work(page: Page, item: Case): Promise<void>;
  failed(item: Case, error: Error): void;
}

/** Opens every case at its own address from its saved bytes, with its scripts and all other requests blocked. */
export async function visitPages(cases: readonly Case[], visit: Visit): Promise<void> {
  const browser = await launchQuietChromium(visit.browser);
  const queue = [...cases];
  let done = 0;
  const worker = async () => {
    let context: BrowserContext | undefined;
    let page: Page | undefined;
    let used = 0;
    for (let item = queue.shift(); item; item = queue.shift()) {
      if (!page || used++ >= pagesPerContext) {
        await context?.close();
        context = await browser.newContext({ serviceWorkers: 'block' });
        page = await context.newPage();
        used = 0;
      }
      try {
        await serve(page, item);
        await within(visit.work(page, item));
      } catch (error) {
        visit.failed(item, error as Error);
        page = undefined;
      }
      if (++done % 100 === 0) process.stderr.write(`${done}/${cases.length}\n`);
    }
    await context?.close();
  };
  try {
    await Promise.all(Array.from({ length: visit.jobs }, worker));
  } finally {
    await browser.close();
  }
}

async function serve(page: Page, item: Case): Promise<void> {
  const body = gunzipSync(readFileSync(item.file));
  let served = false;
  await page.unroute('**/*');
  await page.route('**/*', (route: Route) => {
    if (served || !route.request().isNavigationRequest() || route.request().frame() !== page.mainFrame()) return route.abort();
    served = true;
    return route.fulfill({
      status: 200,
      headers: {
        'content-type': item.charset ? `text/html; charset=${item.charset}` : 'text/html',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      },
      body,
    });
  });
  await page.goto(item.url.split('#')[0] as string, { waitUntil: 'domcontentloaded', timeout });
}

async function within(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timed out')), timeout);
  });
  work.catch(() => undefined);
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
