import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Case } from '../corpus/case';
import { readCorpus } from '../corpus/read-corpus';
import { drawnPicture } from '../extension/drawn-picture';
import { Galley } from '../extension/galley';
import type { CleanTab } from '../extension/clean-tab';
import { checkContrast } from './check-contrast';
import { checkLayout } from './check-layout';
import { chooseVaried } from './choose-varied';
import { type Checked, layoutTable } from './layout-table';

const widths = [320, 1280];
const themes = ['light', 'sepia', 'dark', 'black', 'contrast'];
const findings = 'out/layout.json';

/**
 * npm run bench:layout -- --corpus DIR [--pages N] [--built] [--only ID,…]: the most varied pages of a corpus in the
 * clean view of the built extension; counts what is wrong with their layout. Findings in out/layout.json.
 */
export async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      pages: { type: 'string', default: '200' },
      built: { type: 'boolean' },
      only: { type: 'string' },
    },
    allowPositionals: true,
  });
  if (!values.corpus) throw new Error('--corpus DIR is missing');
  if (!values.built) await build({ mode: 'chrome', logLevel: 'error' });
  const all = readCorpus(values.corpus);
  const only = values.only?.split(',');
  const cases = only ? all.filter(({ id }) => only.includes(id)) : chooseVaried(all, Number(values.pages));
  mkdirSync('out', { recursive: true });
  const galley = await Galley.launch();
  const checked: Checked[] = [];
  try {
    for (const item of cases) {
      const result = await checkPage(galley, item);
      checked.push(result);
      if (only) console.log(JSON.stringify(result, null, 1));
      writeFileSync(
        findings,
        JSON.stringify(
          checked.filter((one) => one.failed || one.findings.length > 0),
          null,
          1,
        ),
      );
      if (checked.length % 20 === 0) process.stderr.write(`${checked.length}/${cases.length}\n`);
    }
  } finally {
    await galley.close();
  }
  console.log(layoutTable(checked));
}

async function checkPage(galley: Galley, item: Case): Promise<Checked> {
  const result: Checked = { id: item.id, url: item.url, type: item.type, findings: [] };
  const tab = await galley.newTab();
  try {
    await tab.page.setViewport({ width: 1280, height: 900 });
    await serve(tab, item);
    result.state = await tab.showClean();
    if (result.state === 'empty') return result;
    await tab.settle();
    for (const width of widths) {
      await tab.page.setViewport({ width, height: 900 });
      await tab.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
      for (const finding of await tab.inView(checkLayout)) result.findings.push({ ...finding, where: `${width} px` });
    }
    for (const theme of themes) {
      await tab.inView(({ dialog }, name) => void dialog.setAttribute('data-theme', name), theme);
      for (const what of await tab.inView(checkContrast)) result.findings.push({ kind: 'contrast', what, where: theme });
    }
  } catch (error) {
    result.failed = String(error).slice(0, 200);
  } finally {
    await tab.page.close();
  }
  return result;
}

/** A saved page at its own address, its scripts off, with drawn pictures for its images. */
async function serve({ page }: CleanTab, item: Case): Promise<void> {
  const type = item.charset ? `text/html; charset=${item.charset}` : 'text/html';
  const headers = { 'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'" };
  let served = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!served && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      served = true;
      return void request.respond({ contentType: type, headers, body: gunzipSync(readFileSync(item.file)) });
    }
    if (request.resourceType() === 'image')
      return void request.respond({ contentType: 'image/svg+xml', body: drawnPicture(request.url()) });
    return void request.abort();
  });
  await page.goto(item.url.split('#')[0] as string, { waitUntil: 'domcontentloaded', timeout: 20_000 });
}
