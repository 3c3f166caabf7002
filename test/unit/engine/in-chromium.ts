import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { launchQuietChromium } from '../../quiet-chromium';

/** A part of the engine as one classic script. */
async function bundle(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2023', lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'ignored' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} gave no script`);
  return output.output[0].code;
}

export interface RealPage {
  page: Page;
  close(): Promise<void>;
}

/** A page of real Chromium with a part of the engine in it: DOM imitations differ in just what these tests are about. */
export async function openInChromium(entry: URL, html = '<!doctype html><title>Test</title>'): Promise<RealPage> {
  const script = await bundle(entry);
  const browser: Browser = await launchQuietChromium();
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort(),
  );
  await page.goto('https://reader.example/stories/one?x=1');
  await page.addScriptTag({ content: script });
  return { page, close: () => browser.close() };
}
