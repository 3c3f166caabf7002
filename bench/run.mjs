// Runs one of the bench programs, which are TypeScript: node bench/run.mjs train --corpus DIR
import { runnerImport } from 'vite';

const [program, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], program, ...args];
const { module } = await runnerImport(`./bench/${program}/main.ts`, { configFile: false, logLevel: 'warn' });
await module.main();
