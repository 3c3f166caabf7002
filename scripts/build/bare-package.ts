import type { CrxPlugin } from '@crxjs/vite-plugin';

/**
 * Takes out of the package what @crxjs/vite-plugin adds and Galley must not have: `web_accessible_resources`, by which
 * every page could detect the extension; scripts injected by the background do not need them.
 */
export const barePackage = (): CrxPlugin => ({
  name: 'galley:bare-package',
  enforce: 'post',
  renderCrxManifest(manifest) {
    manifest.web_accessible_resources = undefined;
    return manifest;
  },
});
