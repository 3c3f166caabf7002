import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { drawnPicture } from '../extension/drawn-picture';

/** A page to look at, and the address it is served at. */
export interface FoundPage {
  name: string;
  url: string;
  body: Buffer;
}

/** A folder of test/pages by its name, or a saved page; its address from the argument, its test, or its own canonical link. */
export function findPage(name: string, url?: string): FoundPage {
  const folder = path.join('test/pages', name);
  if (existsSync(path.join(folder, 'expected.json'))) {
    const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as { url: string; page?: string };
    return { name, url: url ?? expected.url, body: readFileSync(path.join(folder, expected.page ?? 'page.html')) };
  }
  if (!existsSync(name)) throw new Error(`${name} is neither a file nor a folder of test/pages`);
  const bytes = readFileSync(name);
  const body = name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const address = url ?? addressIn(body.toString('utf8'));
  if (!address || !URL.canParse(address)) throw new Error(`${name} does not say where it came from: give its address after it`);
  return { name: path.basename(name).replace(/\.html?(?:\.gz)?$/, ''), url: address, body };
}

/** Where a saved page says it is from: browsers note it when they save, sites in their head. */
const addressIn = (html: string): string | undefined =>
  /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1] ??
  /<link[^>]+rel="?canonical"?[^>]+href="?(https?:[^"\s>]+)/i.exec(html)?.[1] ??
  /<meta[^>]+property="?og:url"?[^>]+content="?(https?:[^"\s>]+)/i.exec(html)?.[1];

/** Opens a page at its own address; its scripts do not run, its pictures are drawn, and nothing else is loaded. */
export async function servePage(page: Page, { url, body }: FoundPage): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame())
      return void request.respond({
        headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
        contentType: 'text/html; charset=utf-8',
        body,
      });
    if (request.resourceType() === 'image')
      return void request.respond({ contentType: 'image/svg+xml', body: drawnPicture(request.url()) });
    return void request.abort();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}
