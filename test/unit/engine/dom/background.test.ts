import { expect, test } from 'vitest';
import { backgroundIn } from '../../../../src/engine/dom/background';

test.each([
  ['background-image: url("a;b.png")', 'a;b.png'],
  ["color: red; background: #fff url('x.jpg') no-repeat", 'x.jpg'],
  ['background:url( data:image/png;base64,AAAA )', 'data:image/png;base64,AAAA'],
  ['background: red; list-style: url(dot.png)', undefined],
  ['background-image: none', undefined],
  ['width: 3em', undefined],
])('the background picture in %s', (style, address) => {
  expect(backgroundIn(style)).toBe(address);
});

test('a style that only repeats itself is done with at once', () => {
  const start = performance.now();
  backgroundIn('background:url( '.repeat(100_000));
  // It took minutes while the pattern was cubic.
  expect(performance.now() - start).toBeLessThan(5000);
});
