import path from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';

/** Where the scripts are that the background brings to a page. */
const injected = `${path.resolve('src/view')}${path.sep}`;

/**
 * Takes out of the package what @crxjs/vite-plugin adds and Galley must not have: `web_accessible_resources`, by which
 * every page could detect the extension (scripts injected by the background do not need them), and a second copy of
 * each injected script, as a module that nothing loads.
 */
export const barePackage = (): CrxPlugin => ({
  name: 'galley:bare-package',
  enforce: 'post',
  renderCrxManifest(manifest) {
    manifest.web_accessible_resources = undefined;
    return manifest;
  },
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const roots = chunks.filter((chunk) => chunk.isEntry && !chunk.facadeModuleId?.startsWith(injected));
    const used = new Set<string>();
    const use = (name: string) => {
      const chunk = bundle[name];
      if (used.has(name) || chunk?.type !== 'chunk') return;
      used.add(name);
      for (const next of [...chunk.imports, ...chunk.dynamicImports]) use(next);
    };
    for (const { fileName } of roots) use(fileName);
    for (const { fileName } of chunks) if (!used.has(fileName)) delete bundle[fileName];
  },
});
