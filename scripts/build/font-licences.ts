import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const faces = ['literata', 'source-serif-4', 'inter', 'atkinson-hyperlegible-next'];

/** Puts the licence of each typeface beside it in the package, as the SIL Open Font License asks. */
export const fontLicences = (): Plugin => ({
  name: 'galley:font-licences',
  generateBundle() {
    for (const face of faces) {
      const source = readFileSync(`node_modules/@fontsource-variable/${face}/LICENSE`);
      this.emitFile({ type: 'asset', fileName: `assets/${face}-licence.txt`, source });
    }
  },
});
