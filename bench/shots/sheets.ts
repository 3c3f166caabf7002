import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';

const shownHeight = 1560;
const groups = /^(?:light|sepia|dark|black|contrast|popup|options|welcome)-(?:(?:light|dark)-)?(.+)\.png$/;

/** Contact sheets: pictures of the same thing in all themes side by side, for eyes with little time. */
export async function makeSheets(browser: Browser, folder: string): Promise<void> {
  const byThing = new Map<string, string[]>();
  for (const file of readdirSync(folder).filter((name) => groups.test(name))) {
    const thing = [/^(?:popup|options|welcome)/.exec(file)?.[0], groups.exec(file)?.[1]].filter(Boolean).join('-');
    byThing.set(thing, [...(byThing.get(thing) ?? []), file]);
  }
  const page = await browser.newPage();
  for (const [thing, pictures] of byThing) {
    const cells = pictures.map((file) => `<img src="data:image/png;base64,${readFileSync(path.join(folder, file), 'base64')}">`);
    const width = thing.includes('desktop') ? 420 : 320;
    await page.setViewport({ width: pictures.length * (width + 6), height: shownHeight });
    await page.setContent(
      `<body style="margin:0;display:flex;gap:6px;background:#888;align-items:start"><style>img{width:${width}px}</style>${cells.join('')}`,
    );
    await page.screenshot({ path: path.join(folder, `sheet-${thing}.png`) });
  }
  await page.close();
}
