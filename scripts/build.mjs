// npm run build: dist/engine.js, dist/chrome, dist/firefox; with names (engine, chrome, firefox) only those.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, runnerImport } from 'vite';
import { quietly } from './build/quiet.mjs';

/** What a page has to take in, in kilobytes: as it is parsed, and packed. */
function size(file) {
  const script = readFileSync(file);
  const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
  return `  ${file}: ${kilobytes(script.length)}, ${kilobytes(gzipSync(script).length)} packed`;
}

const { module } = await runnerImport('./scripts/build/check-rules.ts', { configFile: false, logLevel: 'error' });
await module.checkRules();
for (const mode of process.argv.length > 2 ? process.argv.slice(2) : ['engine', 'chrome', 'firefox']) {
  await quietly(() => build({ mode, logLevel: 'warn' }));
  const scripts =
    mode === 'engine' ? ['dist/engine.js'] : readdirSync(`dist/${mode}/src/view`).map((name) => `dist/${mode}/src/view/${name}`);
  console.log([`dist/${mode === 'engine' ? 'engine.js' : mode}`, ...scripts.map(size)].join('\n'));
}
