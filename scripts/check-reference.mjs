// npm run check:reference -- PAGE.html [--firefox]: a saved page beside its PAGE.expected.json, in the built extension.
import { runnerImport } from 'vite';

const [page] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (!page) {
  console.error('usage: npm run check:reference -- PAGE.html [--firefox]');
  process.exit(2);
}
const { module } = await runnerImport('./scripts/start/check-reference.ts', { configFile: false, logLevel: 'error' });
process.exit((await module.checkReference(page, process.argv.includes('--firefox'))) ? 0 : 1);
