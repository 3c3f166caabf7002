import path from 'node:path';
import { Galley } from '../extension/galley';
import { openTestPage } from './views';

const languages = ['en', 'ja', 'ar'];
const schemes = ['light', 'dark'] as const;
const pages = { options: 'options/options.html', welcome: 'welcome/welcome.html' };
const widths = { desktop: 1280, 320: 320 };

/** Popup, options and welcome page, light and dark, wide and narrow, in three languages of the browser. */
export async function shootOwnPages(folder: string): Promise<void> {
  for (const language of languages) {
    const galley = await Galley.launch({ language });
    try {
      await shootPopup(galley, folder, language);
      for (const [name, place] of Object.entries(pages)) {
        const page = await galley.ownPage(place);
        for (const scheme of schemes) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          for (const [size, width] of Object.entries(widths)) {
            await page.setViewport({ width, height: 900 });
            await new Promise((done) => setTimeout(done, 300));
            await page.screenshot({ path: path.join(folder, `${name}-${scheme}-${size}-${language}.png`), fullPage: true });
          }
        }
        await page.close();
      }
    } finally {
      await galley.close();
    }
  }
}

async function shootPopup(galley: Galley, folder: string, language: string): Promise<void> {
  const tab = await galley.newTab();
  await openTestPage(tab.page, 'reference-like');
  const popup = await tab.openPopup();
  for (const scheme of schemes) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of [340, 360]) {
      await popup.setViewport({ width, height: 620 });
      await popup.screenshot({ path: path.join(folder, `popup-${scheme}-${width}-${language}.png`), fullPage: true });
    }
  }
  await tab.page.close();
}
