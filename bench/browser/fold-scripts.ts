import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { foldCount } from '../corpus/folds';
import { classicScript } from './classic-script';

/** A module bundled once for each fold, with the weights that have not seen that fold; none where no model was trained yet. */
export async function foldScripts(entry: string, folder: string): Promise<string[]> {
  const files = Array.from({ length: foldCount }, (_, fold) => `${folder}/fold-${fold}.json`);
  if (!files.every((file) => existsSync(file))) {
    process.stderr.write(`No fold models in ${folder}: run npm run train first. Only the shipped model is measured.\n`);
    return [];
  }
  return Promise.all(files.map((file) => classicScript(entry, [withWeights(file)])));
}

const withWeights = (file: string): Plugin => ({
  name: 'fold-weights',
  enforce: 'pre',
  load: (id) => (id.endsWith('/blocks/weights.json') ? readFileSync(file, 'utf8') : null),
});
