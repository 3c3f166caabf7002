import type { Galley } from '../extension/galley';
import { openTestPage } from './views';

const size = { width: 1080, height: 1500 };
const shownWidth = 620;

/** The picture of the README: the sample article as its page has it, and beside it what Galley makes of it. Gives its file. */
export async function shootReadme(galley: Galley, file: `${string}.webp`): Promise<string> {
  await galley.settings({ theme: 'light' });
  const tab = await galley.newTab();
  await tab.page.setViewport(size);
  await openTestPage(tab.page, 'reference-like');
  const before = await tab.page.screenshot({ encoding: 'base64' });
  await tab.showClean();
  await tab.settle();
  const after = await tab.page.screenshot({ encoding: 'base64' });
  const sheet = await galley.browser.newPage();
  await sheet.setViewport({ width: shownWidth * 2 + 72, height: Math.round((size.height * shownWidth) / size.width) + 48 });
  const pictures = [before, after].map((picture) => `<img src="data:image/png;base64,${picture}">`);
  await sheet.setContent(
    `<style>body{margin:24px;display:flex;gap:24px;background:#dedbd5}img{width:${shownWidth}px;border-radius:6px;box-shadow:0 2px 14px #0003}</style>${pictures.join('')}`,
  );
  await sheet.screenshot({ path: file, type: 'webp', quality: 82 });
  await sheet.close();
  return file;
}
