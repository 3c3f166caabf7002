import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { classicScript } from '../browser/classic-script';
import { Galley } from '../extension/galley';
import { type FoundPage, servePage } from './find-page';

const folder = 'out/page';

/** The engine as it is but for its rules. */
const noRules: Plugin = {
  name: 'no-rules',
  enforce: 'pre',
  load: (id) =>
    /\/src\/rules\/shipped\.ts$/.test(id)
      ? 'export const shippedSites = {}; export const shippedPlatforms = {}; export const shippedRulesFor = () => [];'
      : null,
};

/** Pictures of a page before and after; with `rules`, also of what it would be without them. Gives their files. */
export async function takePictures(found: FoundPage, galley: Galley, rules: readonly string[]): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const file = (what: string) => `${folder}/${found.name}-${what}.png`;
  await shoot(found, galley, { before: file('before'), after: file('after') });
  if (rules.length === 0) return [file('before'), file('after')];
  const without = await Galley.launch({ extension: await galleyWithoutRules() });
  try {
    await shoot(found, without, { after: file('without-rules') });
  } finally {
    await without.close();
  }
  return [file('before'), file('after'), file('without-rules')];
}

/** The built extension with another script for pages: what builds that one takes no plugins from us. Gives its folder. */
async function galleyWithoutRules(): Promise<string> {
  const extension = `${folder}/galley-without-rules`;
  cpSync('dist/chrome', extension, { recursive: true });
  writeFileSync(
    `${extension}/src/view/content.js`,
    await classicScript('src/view/content.ts', [...preact({ devToolsEnabled: false }), noRules]),
  );
  return extension;
}

async function shoot(found: FoundPage, galley: Galley, { before, after }: { before?: string; after: string }): Promise<void> {
  const tab = await galley.newTab();
  await tab.page.setViewport({ width: 1280, height: 1600 });
  await servePage(tab.page, found);
  if (before) await tab.page.screenshot({ path: before as `${string}.png` });
  await tab.showClean();
  await tab.settle();
  await tab.page.screenshot({ path: after as `${string}.png` });
}
