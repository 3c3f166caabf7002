import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { barePackage } from './scripts/build/bare-package.ts';
import { fontLicences } from './scripts/build/font-licences.ts';
import { firefoxManifest } from './scripts/build/firefox-manifest.ts';
import { loadableScripts } from './scripts/build/loadable-scripts.ts';
import { noHtmlSinks } from './scripts/build/no-html-sinks.ts';

/** The extension for one browser. */
const extension = (browser: 'chrome' | 'firefox'): UserConfig => ({
  plugins: [
    preact({ devToolsEnabled: false }),
    crx({
      browser,
      manifest: browser === 'firefox' ? firefoxManifest(manifest as never) : (manifest as ManifestV3Export),
    }),
    barePackage(),
    fontLicences(),
    loadableScripts(),
    noHtmlSinks(),
  ],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    modulePreload: false,
    target: browser === 'firefox' ? 'firefox140' : 'chrome126',
    // The welcome page is opened by the background and is in no manifest key.
    rolldownOptions: { input: { welcome: 'src/welcome/welcome.html' }, checks: { pluginTimings: false } },
  },
});

/** The engine as one classic script that sets `globalThis.galley`, for benchmarks and tests. */
const engine: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    lib: { entry: 'src/engine/browser-global.ts', formats: ['iife'], name: 'galleyEngine', fileName: () => 'engine.js' },
  },
};

export default defineConfig(({ mode }) => (mode === 'engine' ? engine : extension(mode === 'firefox' ? 'firefox' : 'chrome')));
