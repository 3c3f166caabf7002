import { mkdirSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { Galley } from '../extension/galley';
import { shootOwnPages } from './own-pages';
import { shootReadme } from './readme';
import { makeSheets } from './sheets';
import { shootViews } from './views';

const folder = 'out/shots';

/**
 * npm run shots: pictures of the built extension, to be looked at: out/shots/THEME-{desktop|320}-PAGE.png of the clean
 * view, and the popup, options and welcome page. With names of pages or `own`, only those; with `readme`, the README's picture.
 */
export async function main(): Promise<void> {
  const names = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  if (!process.argv.includes('--built')) await build({ mode: 'chrome', logLevel: 'error' });
  if (names.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const galley = await Galley.launch();
  try {
    if (names.includes('readme')) return console.log(await shootReadme(galley, 'docs/before-after.webp'));
    await shootViews(galley, folder, names);
    if (names.length === 0 || names.includes('own')) await shootOwnPages(folder);
    await makeSheets(galley.browser, folder);
  } finally {
    await galley.close();
  }
  console.log(folder);
}
