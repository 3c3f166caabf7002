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

export const chromiumProgram = (): string => programOf('CHROMIUM', ['chromium', 'google-chrome', 'chromium-browser']);

/** Headless Chromium for pages that are served from memory. */
export const launchQuietChromium = (): Promise<Browser> => chromium.launch({ executablePath: chromiumProgram(), args: quiet });
