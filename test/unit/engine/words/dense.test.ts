import { expect, it } from 'vitest';
import { densityOf, weightOf } from '../../../../src/engine/words/dense';

it('characters of Chinese, Japanese and Korean count twice, and only they', () => {
  expect(weightOf('harbour')).toBe(7);
  expect(weightOf('港の灯台')).toBe(8);
  expect(weightOf('항구, 1931')).toBe(10);
  expect(densityOf('')).toBe(1);
  expect(densityOf('港')).toBe(2);
});
