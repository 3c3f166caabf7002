import { parseArgs } from 'node:util';
import { build } from 'vite';
import { classicScript } from '../browser/classic-script';
import { Galley } from '../extension/galley';
import { findPage, servePage } from './find-page';
import type { PageTold } from './page-in-browser';
import { takePictures } from './pictures';
import { printDifference } from './print-difference';
import { printTold } from './print-told';
import { ruleFile } from './rule-file';

const usage = `npm run page -- NAME                     a page of test/pages
npm run page -- FILE.html [URL]          a saved page, and where it came from
npm run page -- --new-rule HOST FILE.html  writes src/rules/sites/HOST.ts from what is found without a rule
  --no-pictures                          only what is printed; builds nothing`;

interface InPage {
  galleyPage: {
    tell(url: string, withoutRules?: boolean): PageTold | null;
    newRule(host: string, url: string): Record<string, unknown> | null;
  };
}

/**
 * Shows what Galley makes of one page: the rules at work, what was left out and why, the metadata,
 * what the shipped rules change of it; and pictures before and after.
 */
export async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'new-rule': { type: 'string' }, 'no-pictures': { type: 'boolean', default: false } },
  });
  const host = values['new-rule'];
  const [name, url] = positionals;
  if (!name) return console.log(usage);
  const found = findPage(name, url ?? (host && `https://${host.replace(/^\*\./, '')}/`));
  const pictures = !values['no-pictures'] && !host;
  if (pictures) await build({ mode: 'chrome', logLevel: 'error' });
  const script = await classicScript('bench/page/page-in-browser.ts');
  const galley = await Galley.launch();
  try {
    const tab = await galley.newTab();
    await tab.page.setViewport({ width: 1280, height: 1600 });
    await servePage(tab.page, found);
    await tab.page.evaluate(script);
    if (host)
      return ruleFile(
        host,
        await tab.page.evaluate((at, address) => (globalThis as never as InPage).galleyPage.newRule(at, address), host, found.url),
        found.url,
      );
    const tell = (withoutRules: boolean) =>
      tab.page.evaluate((...asked) => (globalThis as never as InPage).galleyPage.tell(...asked), found.url, withoutRules);
    const [told, withoutRules] = [await tell(false), await tell(true)];
    const rules = told?.rules ?? [];
    const files = pictures ? await takePictures(found, galley, rules) : [];
    printTold(told);
    printDifference(rules, told, withoutRules);
    if (pictures) console.log(`\n${files.join('\n')}`);
  } finally {
    await galley.close();
  }
}
