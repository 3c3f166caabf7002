// npm test: every check, one after another, each named; the last line counts all of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checks } from './checks.mjs';
import { setUp } from './setup.mjs';

setUp();
const folder = mkdtempSync(path.join(tmpdir(), 'galley-test-'));
let passed = 0;
let failed = 0;

/** What a test run counted; a run that broke before it could count is one failure. */
function counted(file, status) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, status === 0 ? 0 : 1) };
  } catch (error) {
    console.error(`No test report: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

for (const { name, command, tests } of checks) {
  console.log(`\n== ${name}`);
  const report = path.join(folder, `${name.replaceAll(' ', '-')}.json`);
  const args = tests ? [...command.slice(1), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : command.slice(1);
  const { status } = spawnSync(command[0], args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` },
  });
  const result = tests ? counted(report, status) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  passed += result.passed;
  failed += result.failed;
  if (result.failed > 0) console.log(`-- ${name}: failed`);
}
rmSync(folder, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
