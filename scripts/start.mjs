// npm start: Galley in a browser, on the sample article or on a page of yours.
//   npm start [-- URL | saved.html] [--firefox]
import { execFileSync } from 'node:child_process';
import { setUp } from './setup.mjs';

setUp();
const { runnerImport } = await import('vite');
const args = process.argv.slice(2);
const browser = args.includes('--firefox') ? 'firefox' : 'chrome';
execFileSync('node', ['scripts/build.mjs', browser], { stdio: 'inherit' });
const { module } = await runnerImport('./scripts/start/start.ts', { configFile: false, logLevel: 'error' });
await module.start({ firefox: browser === 'firefox', page: args.find((arg) => !arg.startsWith('--')) });
process.exit();
