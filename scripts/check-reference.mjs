// npm run check:reference -- PAGE.html [--firefox]: a saved page beside its PAGE.expected.json, in the built extension.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/start/check-reference.ts', { configFile: false, logLevel: 'error' });
const [page] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
process.exit((await module.checkReference(page, process.argv.includes('--firefox'))) ? 0 : 1);
