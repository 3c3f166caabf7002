import type { Plugin } from 'vite';

type CrxPlugin = Plugin & { renderCrxManifest(manifest: Record<string, unknown>): Record<string, unknown> };

/**
 * Takes out of the package what @crxjs/vite-plugin adds and Galley must not have: `web_accessible_resources`, by which
 * every page could detect the extension; scripts injected by the background do not need them.
 */
export const barePackage = (): Plugin =>
  ({
    name: 'galley:bare-package',
    enforce: 'post',
    renderCrxManifest(manifest) {
      const { web_accessible_resources: _, ...rest } = manifest;
      return rest;
    },
  }) satisfies CrxPlugin;
