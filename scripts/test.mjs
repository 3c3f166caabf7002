// npm test: every check, one after another, each named; the last line counts all of them.
import { spawnSync } from 'node:child_process';
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
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failures: [], seconds: [] };
  return report.failures.length > 0 || status === 0 ? report : { ...report, failures: [`ended with ${status}`] };
}

for (const { name, command, tests } of checks) {
  console.log(`\n== ${name}`);
  const file = path.join(folder, name);
  const args = tests ? [...command.slice(1), '--reporter=default', '--reporter=./scripts/test-report.mjs'] : command.slice(1);
  const { status } = spawnSync(command[0], args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, TEST_REPORT: file },
  });
  const report = reported(file, status);
  passed += report.passed;
  failed += report.failures.length;
  if (report.failures.length > 0) console.log(`-- ${name}: failed`);
  last.push(...report.failures.map((line) => `failed in ${name}: ${line}`));
  last.push(...report.seconds.map((line) => `only on a second try in ${name}: ${line}`));
}
rmSync(folder, { recursive: true });
if (last.length > 0) console.log(`\n${last.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
