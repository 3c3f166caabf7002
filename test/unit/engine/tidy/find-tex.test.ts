import { expect, test } from 'vitest';
import { findTex } from '../../../../src/engine/tidy/math/find-tex';

test.each([
  [String.raw`so \(a+b\) is`, { from: 3, to: 10, tex: 'a+b', display: false }],
  [String.raw`so \[ a \] is`, { from: 3, to: 10, tex: 'a', display: true }],
  ['so $$a$$ is', { from: 3, to: 8, tex: 'a', display: true }],
  [`\\(not\nclosed, \\(b\\)`, { from: 14, to: 19, tex: 'b', display: false }],
  [String.raw`\[ open, \(b\)`, { from: 9, to: 14, tex: 'b', display: false }],
  ['it costs $5 or $6', undefined],
  [String.raw`empty \(\) and $$$$`, undefined],
])('%s', (text, found) => {
  expect(findTex(text)).toEqual(found);
});

test('brackets opened without end are looked through once', () => {
  const start = performance.now();
  expect(findTex('\\(\n'.repeat(300_000))).toBeUndefined();
  expect(findTex(`${'\\('.repeat(300_000)}\n\\)`)).toBeUndefined();
  // It took minutes while each bracket was followed to the end of the text.
  expect(performance.now() - start).toBeLessThan(5000);
});
