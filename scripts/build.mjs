// npm run build: dist/engine.js, dist/chrome, dist/firefox.
import { build, runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/build/check-rules.ts', { configFile: false, logLevel: 'error' });
await module.checkRules();
for (const mode of process.argv.length > 2 ? process.argv.slice(2) : ['engine', 'chrome', 'firefox']) {
  await build({ mode, logLevel: 'warn' });
  console.log(`dist/${mode === 'engine' ? 'engine.js' : mode}`);
}
