// npm run package: the builds as the stores take them, in out/packages.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('manifest.json', 'utf8'));
execFileSync('node', ['scripts/build.mjs', 'chrome', 'firefox'], { stdio: 'inherit' });
for (const browser of ['chrome', 'firefox']) {
  const name = `galley-${version}-${browser}.zip`;
  const args = ['build', '--source-dir', `dist/${browser}`, '--artifacts-dir', 'out/packages', '--filename', name, '--overwrite-dest'];
  execFileSync('node_modules/.bin/web-ext', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(`out/packages/${name}`);
}
