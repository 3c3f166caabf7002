import { type Browser, chromium } from 'playwright-core';
import { programOf } from './e2e/harness/start';

/** Nothing of the browser's own that asks a network. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * All sites in one process, where Chromium starts one for each and compiles everything in it anew: that takes half of the time of
 * tests that only look at what comes out. Nothing to measure time with.
 */
export const oneProcess = ['--disable-site-isolation-trials', '--renderer-process-limit=1'];

export const chromiumProgram = (): string => programOf('CHROMIUM', ['chromium', 'google-chrome', 'chromium-browser']);

/** Headless Chromium for pages that are served from memory. */
export const launchQuietChromium = (more: string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumProgram(), args: [...quiet, ...more] });
