import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { drawnPicture } from '../extension/drawn-picture';
import type { Galley } from '../extension/galley';

/** What is shown of each kind, from test/pages. */
export const shown = {
  english: 'inside-feature',
  japanese: 'japanese-ruby',
  arabic: 'arabic-article',
  code: 'inside-code',
  math: 'inside-math',
  table: 'inside-tables',
};
const themes = ['light', 'sepia', 'dark', 'black', 'contrast'];
const widths = { desktop: 1280, 320: 320 };
const height = 900;
/** Higher than this and nobody looks at the picture. */
const highest = 5200;

/** Every kind of page in every theme, wide and narrow, from top to bottom. */
export async function shootViews(galley: Galley, folder: string, names: readonly string[]): Promise<void> {
  for (const [kind, name] of Object.entries(shown)) {
    if (names.length > 0 && !names.includes(kind)) continue;
    for (const [size, width] of Object.entries(widths)) {
      await galley.settings({ theme: 'light' });
      const tab = await galley.newTab();
      await tab.page.setViewport({ width, height });
      await openTestPage(tab.page, name);
      await tab.showClean();
      await tab.settle();
      await tab.inView((view) => {
        for (const image of view.body.querySelectorAll('img')) image.loading = 'eager';
      });
      const wanted = await tab.inView((view) => view.dialog.scrollHeight);
      await tab.page.setViewport({ width, height: Math.min(highest, wanted) });
      for (const theme of themes) {
        await galley.settings({ theme });
        await new Promise((done) => setTimeout(done, 250));
        await tab.page.screenshot({ path: path.join(folder, `${theme}-${size}-${kind}.png`) });
      }
      await tab.page.close();
    }
  }
}

/** Opens a page of test/pages at its own address, with drawn pictures for its images. */
export async function openTestPage(page: Page, name: string): Promise<void> {
  const place = path.resolve('test/pages', name);
  const { url } = JSON.parse(readFileSync(path.join(place, 'expected.json'), 'utf8')) as { url: string };
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (main) return void request.respond({ contentType: 'text/html; charset=utf-8', body: readFileSync(path.join(place, 'page.html')) });
    if (request.resourceType() === 'image')
      return void request.respond({ contentType: 'image/svg+xml', body: drawnPicture(request.url()) });
    return void request.abort();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}
