import { expect, test } from 'vitest';
// @ts-expect-error Plain Node runs it.
import { lineOf } from '../../../scripts/test-report.mjs';

test('a failed test is one line: what was found, and where in the test', () => {
  const stack =
    'AssertionError: expected 1 to be 2\n    at place (/home/me/test/e2e/harness/tab.ts:73:25)\n    at /home/me/test/e2e/hide.test.ts:68:7';
  expect(lineOf('test/e2e/hide.test.ts > is gone', [{ message: 'expected 1 to be 2\n\nand more', stack }])).toBe(
    'test/e2e/hide.test.ts > is gone: expected 1 to be 2 (hide.test.ts:68)',
  );
});

test('an error without words, or none at all, is still a line', () => {
  expect([lineOf('a', [{}]), lineOf('a', [])]).toEqual(['a: no message', 'a: no message']);
});
