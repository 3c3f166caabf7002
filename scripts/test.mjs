// npm test: every check, each named; the last line counts all of them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checks } from './checks.mjs';
import { setUp } from './setup.mjs';

setUp();
const folder = mkdtempSync(path.join(tmpdir(), 'galley-test-'));
let passed = 0;
let failed = 0;
const last = [];

/** What a test run reports (test-report.mjs); a run that broke before it could report, or outside of its tests, has failed. */
function reported(file, status) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failures: [] };
  return report.failures.length > 0 || status === 0 ? report : { ...report, failures: [`ended with ${status}`] };
}

/** Runs one check; what it says goes to the log as it comes. */
async function check({ name, command, tests }) {
  const file = path.join(folder, name);
  const args = tests ? [...command.slice(1), '--reporter=default', '--reporter=./scripts/test-report.mjs'] : command.slice(1);
  const run = spawn(command[0], args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, TEST_REPORT: file },
  });
  const [status] = await once(run, 'close');
  return { name, ...reported(file, status) };
}

for (const row of checks) {
  console.log(`\n== ${row.map(({ name }) => name).join(', ')}`);
  for (const report of await Promise.all(row.map(check))) {
    passed += report.passed;
    failed += report.failures.length;
    if (report.failures.length > 0) console.log(`-- ${report.name}: failed`);
    last.push(...report.failures.map((line) => `failed in ${report.name}: ${line}`));
  }
}
rmSync(folder, { recursive: true });
if (last.length > 0) console.log(`\n${last.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
