import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { testedPages } from './pages';
import type { Web } from './web/web';

export interface Start {
  /** The web the browser sees; without one it is the real one. */
  web?: Web;
  /** Nowhere, on a screen of its own that nobody sees (for real keys), or where the reader sits. */
  window: 'none' | 'unseen' | 'seen';
  pages: typeof testedPages;
}

/** The built extension for a browser. */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  const folder = fileURLToPath(new URL(`../../../dist/${browser}`, import.meta.url));
  if (!existsSync(path.join(folder, 'manifest.json'))) throw new Error(`dist/${browser} is missing: npm run build`);
  return folder;
}

/** A browser's program: the one named by the environment, or the first that is installed. */
export function programOf(variable: 'CHROMIUM' | 'FIREFOX', names: string[]): string {
  const places = (process.env.PATH ?? '').split(':').flatMap((folder) => names.map((name) => path.join(folder, name)));
  const found = [process.env[variable], ...places].find((file) => file && existsSync(file));
  if (!found) throw new Error(`None of ${names.join(', ')} is installed; ${variable} may name one.`);
  return found;
}

/** Where pictures of tests are kept. */
export const pictureFolder = fileURLToPath(new URL('../../../out/e2e', import.meta.url));
